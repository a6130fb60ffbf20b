import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whole issues that we invented, each a folder with `issue.txt` or `issue.md` and the tree it must give, `issue.tree`. */
export const issuesFolder: string = join(import.meta.dirname, '../../fixtures/issues')

export interface IssueFixture {
  name: string
  path: string
  text: string
  tree: string
}

export function issueFixtures(): IssueFixture[] {
  return readdirSync(issuesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const [file] = readdirSync(join(issuesFolder, name)).filter((each) => /^issue\.(?:txt|md)$/.test(each))
      const path = join(issuesFolder, name, file as string)
      return { name, path, text: readFileSync(path, 'utf8'), tree: join(issuesFolder, name, 'issue.tree') }
    })
}

/** The raw texts among the fixtures. */
export function issueTexts(): [name: string, text: string][] {
  return issueFixtures()
    .filter(({ path }) => path.endsWith('.txt'))
    .map(({ name, text }) => [name, text])
}
