export { reading } from './reading.ts'
export { type Edit, fullView, type SourceRange, TextView, textView } from './view.ts'
