import { foldWidth } from './characters.ts'
import { reading } from './reading.ts'

/** The text of a view in one width, at the same offsets; see {@link foldWidth}. */
export const folded = reading((view): string => foldWidth(view.text))
