import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'

const file = new URL('RESULTS.md', import.meta.url)

/** Tables of a run, printed as they come and kept in RESULTS.md in the place of those of the run before. */
export class Results {
  private readonly section: string
  private readonly lines: string[] = []

  /** @param section what the tables are called in the file. */
  constructor(section: string) {
    this.section = section
    const [load = 0] = loadavg()
    this.add(
      `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, load of the machine at the start ${load.toFixed(1)}.`,
    )
  }

  add(...lines: readonly string[]): void {
    this.lines.push(...lines)
    for (const line of lines) console.log(line)
  }

  keep(): void {
    const [begin, end] = [`<!-- ${this.section} -->`, `<!-- /${this.section} -->`]
    const text = readFileSync(file, 'utf8')
    const own = `${begin}\n\n${this.lines.join('\n')}\n\n${end}`
    const before = new RegExp(`${begin}[^]*${end}`)
    if (!before.test(text)) throw new Error(`RESULTS.md has no place for ${this.section}`)
    writeFileSync(
      file,
      text.replace(before, () => own),
    )
  }
}
