/**
 * What a line can be taken for. `headMore` and `textMore` go on with the block before them: the second line of a headline,
 * the rest of a paragraph.
 */
export const labels = [
  'masthead',
  'pageHead',
  'furniture',
  'editors',
  'standingHead',
  'kicker',
  'headline',
  'headMore',
  'deck',
  'byline',
  'paragraph',
  'textMore',
  'crosshead',
  'listItem',
  'quotation',
  'tableRow',
  'brief',
  'caption',
  'credit',
  'jump',
  'sidebar',
  'boxTitle',
  'boxLine',
  'unknown',
] as const

export type Label = (typeof labels)[number]

export const labelIndex: Readonly<Record<Label, number>> = Object.fromEntries(
  labels.map((label, index) => [label, index]),
) as Record<Label, number>

/** Points for labels; what is not named gets none. Positive speaks for, negative against. */
export type Weights = Partial<Record<Label, number>>
