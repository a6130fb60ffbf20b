import { defineConfig } from 'vitest/config'

const elsewhere = [
  'tests/cli/**',
  'tests/hostile/**',
  'tests/package/**',
  'tests/gates/**',
  'tests/browser/**',
  'tests/editor/**',
  'tests/engines/**',
]

export default defineConfig({
  test: {
    // What runs as a process of its own is not counted.
    coverage: { include: ['{rules,src}/**/*.ts'], exclude: ['src/{cli,dev}/**'], reporter: ['json-summary'] },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: elsewhere,
          setupFiles: 'tests/support/seed.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts', 'tests/hostile/**/*.test.ts'],
          globalSetup: 'tests/cli/setup.ts',
          setupFiles: 'tests/support/seed.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['tests/**/*.test-d.ts'], ignoreSourceErrors: true },
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/cli/setup.ts',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'editor',
          include: ['tests/editor/**/*.test.ts'],
          globalSetup: 'tests/cli/setup.ts',
          testTimeout: 120_000,
        },
      },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'gates', include: ['tests/gates/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: 'tests/package/setup.ts',
          testTimeout: 240_000,
        },
      },
    ],
  },
})
