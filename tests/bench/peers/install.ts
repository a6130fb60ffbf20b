import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Peer } from './list.ts'

/** A linter that was installed. */
export interface Installed extends Peer {
  /** The file that its command is. */
  script: string
  version: string
}

/** Packs xhb, and installs it and its peers as users would, in a folder of their own that is gone when this process ends. */
export function installAll(root: string, peers: readonly Peer[]): { folder: string; all: Installed[] } {
  const folder = mkdtempSync(join(tmpdir(), 'xhb-peers-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  npm(['pack', '--pack-destination', folder], root, 'xhb could not be packed')
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const tarball = join(folder, `xhb-${manifest.version}.tgz`)
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  const packages = [tarball, ...peers.flatMap((peer) => peer.packages)]
  npm(
    ['install', '--no-audit', '--no-fund', ...packages],
    folder,
    'The peers could not be installed; is npm’s registry reached?',
  )
  const all = [xhb, ...peers].map((peer) => ({ ...peer, ...located(peer, folder) }))
  for (const { config = {} } of all) {
    for (const [name, text] of Object.entries(config)) writeFileSync(join(folder, name), text)
  }
  return { folder, all }
}

const xhb: Peer = {
  name: 'xhb, recommended',
  packages: [],
  bin: 'xhb',
  args: (files) => ['lint', '--no-config-lookup', '--format', 'json', ...files],
  extension: 'txt',
  warm: `const { createSource, createTextLinter, parse } = await import('xhb')
    const linter = createTextLinter()
    return (text) => { const source = createSource(text, { path: 'issue.txt' }); return linter.lint(parse(source), source) }`,
}

function located({ bin, packages }: Peer, folder: string): { script: string; version: string } {
  const name = (packages[0] ?? 'xhb').replace(/(?<=.)@.*/, '')
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string
  }
  return { script: realpathSync(join(folder, 'node_modules/.bin', bin)), version }
}

function npm(args: readonly string[], cwd: string, trouble: string): void {
  const { status, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${trouble}\n${stderr}`)
}
