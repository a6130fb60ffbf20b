import {
  array,
  boolean,
  type InferOutput,
  minLength,
  optional,
  picklist,
  pipe,
  rawCheck,
  record,
  strictObject,
  string,
  union,
} from 'valibot'

const word = pipe(string(), minLength(1, '不能为空'))
const term = pipe(string(), minLength(2, '至少两个字'))
const terms = union([term, array(term)], '应为至少两个字的词语，或其列表')
const words = union([word, array(word)], '应为词语，或其列表')

const entry = strictObject({
  /** What is looked for: one form or several that share everything else. */
  wrong: terms,
  /** What should stand there, best first. Nothing where only the writer can say. */
  right: optional(words),
  /** Longer strings with the wrong form in them, inside which it is legal. */
  except: optional(terms),
  /** Longer strings with the wrong form in them, one of which must stand there. */
  only: optional(terms),
  /** Whether a number must stand directly before it. */
  afterNumber: optional(boolean()),
  /** Words one of which must stand in the same sentence. */
  near: optional(words),
  /** Words that make it legal when one stands in the same sentence. */
  unless: optional(words),
  /** Whether both ends must be word borders; the lexicon's default where not given. */
  border: optional(boolean()),
  /** `allow`: legal inside quotation and title marks; the lexicon's default where not given. */
  quoted: optional(picklist(['allow', 'report'])),
  /** Why it is wrong, for the reader. */
  note: optional(word),
  /** Edition of the list that the entry comes from. */
  edition: optional(word),
  /** Overrides the severity of the rule. */
  level: optional(picklist(['error', 'warning', 'info'])),
})

const soundEntry = pipe(
  entry,
  rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const input = dataset.value
    const wrong = [input.wrong].flat()
    const complain = (key: keyof LexiconEntry, message: string) =>
      addIssue({ message, path: [{ type: 'object', origin: 'value', input, key, value: input[key] }] })
    for (const field of ['except', 'only'] as const) {
      const stray = [input[field] ?? []].flat().find((each) => !wrong.some((form) => each.includes(form)))
      if (stray) complain(field, `“${stray}”里没有这一条的误写`)
    }
    const same = [input.right ?? []].flat().find((each) => wrong.includes(each))
    if (same) complain('right', `“${same}”与误写相同`)
  }),
)

/**
 * A word list: plain pairs of wrong and right form, and entries with conditions. `border` and `quoted` are the defaults of
 * all entries.
 */
export const lexiconSchema = strictObject({
  border: optional(boolean()),
  quoted: optional(picklist(['allow', 'report'])),
  pairs: optional(record(term, words)),
  terms: optional(array(soundEntry)),
})

export type LexiconEntry = InferOutput<typeof entry>
export type Lexicon = InferOutput<typeof lexiconSchema>
