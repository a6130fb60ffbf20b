import type { Source } from '../source/index.ts'
import type { Root } from '../tree/index.ts'

/**
 * Writes the tree of one source in some format, piece by piece, so that a long text is never held as a whole. The pieces
 * joined end with a line end; they have no colours.
 */
export type Exporter = (root: Root, source: Source) => Generator<string, void>
