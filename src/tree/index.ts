export { nodesAt } from './at.ts'
export { isLeaf, isParent, isTextBlock } from './guards.ts'
export type * from './nodes.ts'
export { leaves, select, textBlocks, walk } from './walk.ts'
