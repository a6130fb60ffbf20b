import { type FrontEnd, rawText } from '../parse/index.ts'
import type { Syntax } from '../source/index.ts'

/** The front end for a syntax. Markdown's is loaded on first use. */
export async function frontEndFor(syntax: Syntax): Promise<FrontEnd> {
  return syntax === 'markdown' ? (await import('../parse/front/markdown.ts')).markdown : rawText
}
