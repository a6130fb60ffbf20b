import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, inject } from 'vitest'

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  input?: string | Uint8Array
  env?: Record<string, string>
  /** Without the rights of root, which nothing is closed to. */
  asNobody?: boolean
}

/** A folder of its own with files in it, gone after the tests, in which the built command runs. */
export class Workplace {
  readonly path = mkdtempSync(join(tmpdir(), 'xhb-work-'))

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content)
    afterAll(() => rmSync(this.path, { recursive: true, force: true }))
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true })
    writeFileSync(join(this.path, name), content)
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8')
  }

  xhb(args: readonly string[], { input = '', env = {}, asNobody = false }: RunOptions = {}): Run {
    if (asNobody) chmodSync(this.path, 0o755)
    const { status, stdout, stderr } = spawnSync(process.execPath, [inject('xhb'), ...args], {
      cwd: this.path,
      input,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, XDG_CACHE_HOME: dirname(inject('xhb')), ...env },
      ...(asNobody && process.getuid?.() === 0 ? { uid: nobody } : {}),
    })
    return { status, stdout, stderr }
  }
}

const nobody = 65_534

/** An article with a nested title mark, which has a safe fix and is a warning. */
export const flawed = `## 白鹭渡镇春耕忙

本报讯（记者 周简）昨日，白鹭渡镇召开会议，学习《关于印发《云岭区春耕办法》的通知》，部署春耕工作。
`

export const sound = `## 青石巷通了班车

本报讯（记者 周简）近日，青石巷开通了班车，居民出行更方便了。
`
