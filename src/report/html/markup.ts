import { markup } from '../../print/escape.ts'

/** A piece of HTML that is safe as it is. Made by {@link html} only, so that no text gets in unescaped. */
export class Markup {
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

type Value = string | number | Markup | null | undefined | readonly Value[]

/** Tag for templates: what is put into the slots is escaped, lists are joined, null and undefined are nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((text, part, at) => text + show(values[at - 1]) + part))
}

export const nothing: Markup = new Markup('')

function show(value: Value): string {
  if (value instanceof Markup) return value.toString()
  if (Array.isArray(value)) return value.map(show).join('')
  return value === null || value === undefined ? '' : markup(String(value))
}
