/** What the author of a rule needs: `xhb/rule`. */
export * from './lint/index.ts'
export type { Source } from './source/index.ts'
export * from './text/index.ts'
export type * from './tree/index.ts'
export { isLeaf, isParent, isTextBlock, leaves, select, sourceText, textBlocks, walk } from './tree/index.ts'
