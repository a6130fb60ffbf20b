/**
 * Mutation testing of the core: `npm run mutation`, or `npm run mutation -- src/text/view.ts …` for some of its files. One file
 * after the other, each with a report of its own: all of them take hours. What all reports there are say is summed up in
 * RESULTS.md; `-- --sum` does nothing else.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { Results } from './results.ts'

interface Report {
  files: Record<string, { mutants: { status: string }[] }>
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const reports = `${root}reports/mutation`
const core = globSync(['src/lint/**/*.ts', 'src/text/*.ts', 'src/parse/**/*.ts'], {
  cwd: root,
  ignore: ['**/index.ts', '**/*.generated.ts'],
}).sort()

const reportOf = (path: string): string => `${reports}/${path.replaceAll('/', '-')}.json`
const folderOf = (path: string): string => path.split('/')[1] as string

function mutate(path: string): void {
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', path], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATED: folderOf(path) },
  })
  if (status !== 0) throw new Error(`Stryker failed on ${path}`)
  renameSync(`${reports}/mutation.json`, reportOf(path))
}

/** The mutants of a file by what became of them; none where there is no report of it. */
function statusesOf(path: string): string[] {
  if (!existsSync(reportOf(path))) return []
  const { files } = JSON.parse(readFileSync(reportOf(path), 'utf8')) as Report
  return Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
}

mkdirSync(reports, { recursive: true })
const asked = process.argv.slice(2)
if (asked[0] !== '--sum') for (const path of asked.length > 0 ? asked : core) mutate(path)

const results = new Results('mutation')
results.add(
  '',
  '| folder | files | measured | mutants | killed | endless | survived | run by no test | score % |',
  '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
)
for (const folder of ['lint', 'text', 'parse']) {
  const files = core.filter((path) => folderOf(path) === folder)
  const measured = files.map(statusesOf).filter((statuses) => statuses.length > 0)
  const [killed, endless, survived, notRun] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(
    (wanted) => measured.flat().filter((status) => status === wanted).length,
  ) as [number, number, number, number]
  const all = killed + endless + survived + notRun
  const score = (((killed + endless) * 100) / Math.max(1, all)).toFixed(1)
  results.add(
    `| src/${folder} | ${files.length} | ${measured.length} | ${all} | ${killed} | ${endless} | ${survived} | ${notRun} | ${score} |`,
  )
}
results.keep()
