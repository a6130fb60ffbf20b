import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** A mutant is dead at the first test that fails: small files are run first, since they take the least time. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse()
  }
}

/**
 * The tests of one folder of the core, which `MUTATED` names, but those that compare whole issues some hundred times: they take
 * longer than all others together.
 */
export default defineConfig({
  test: {
    include: [`tests/${process.env.MUTATED}/**/*.test.ts`],
    exclude: [
      'tests/parse/{totality,memo,several-issues,growth}.test.ts',
      'tests/lint/{versions,kept-findings}.test.ts',
    ],
    isolate: false,
    sequence: { sequencer: SmallFirst },
    cache: false,
  },
})
