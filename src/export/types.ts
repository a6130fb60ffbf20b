import type { Source } from '../source/index.ts'
import type { Root } from '../tree/index.ts'

/** Writes the tree of one source in some format. The text ends with a line end; it has no colours. */
export type Exporter = (root: Root, source: Source) => string
