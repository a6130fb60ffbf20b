import { execFileSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

/** The package as it would be published, installed in a folder of its own. */
export interface Installed {
  /** Where it is installed. */
  folder: string
  /** What was packed: the size of the tarball, and the paths in it. */
  packed: { size: number; paths: string[] }
  /** How many packages are installed with all that it depends on. */
  packages: number
  /** The sizes of their files, in millions of bytes. */
  megabytes: number
}

declare module 'vitest' {
  interface ProvidedContext {
    installed: Installed
  }
}

interface Packed {
  filename: string
  size: number
  files: { path: string }[]
}

const root = resolve(import.meta.dirname, '../..')

/** Packs once for all tests, and installs the tarball with what it depends on. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'xhb-package-'))
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const answer = JSON.parse(output) as Packed[] | Record<string, Packed>
  const { filename, size, files } = Object.values(answer)[0] as Packed
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'elsewhere', private: true, type: 'module' }))
  install(folder, join(folder, filename))
  const paths = files.map(({ path }) => path)
  project.provide('installed', { folder, packed: { size, paths }, ...measure(join(folder, 'node_modules')) })
  return () => rmSync(folder, { recursive: true, force: true })
}

function measure(modules: string): { packages: number; megabytes: number } {
  const paths = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  const files = paths.map((path) => lstatSync(join(modules, path))).filter((file) => file.isFile())
  const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as { packages: object }
  return {
    packages: Object.keys(lock.packages).length,
    megabytes: files.reduce((sum, { size }) => sum + size, 0) / 1e6,
  }
}

/** Installs a tarball in a folder, without the package's development dependencies. */
export function install(folder: string, tarball: string): void {
  const options = ['--omit=dev', '--no-audit', '--no-fund', '--prefer-offline']
  execFileSync('npm', ['install', ...options, tarball], { cwd: folder, stdio: 'ignore' })
}
