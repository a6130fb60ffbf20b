export { isLeaf, isParent, isTextBlock } from './guards.ts'
export type * from './nodes.ts'
export { leaves, select, walk } from './walk.ts'
