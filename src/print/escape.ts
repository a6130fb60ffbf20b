/** C0, DEL, C1, line and paragraph separators, and the marks that reorder or hide text. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * One line of text that is safe to print: line ends and tabs become spaces, everything that a terminal could obey or that
 * nobody can see becomes a visible escape. Whatever comes from texts and file names passes through here on its way out.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n|[\t\n\r]/g, ' ')
    .replace(unseen, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for the content and the attributes of XML and HTML. What XML 1.0 cannot hold is shown as by {@link printable}. */
export function markup(text: string): string {
  return printable(text).replace(/[&<>"']/g, (char) => entities[char] as string)
}

/**
 * JSON that is safe to print: what a terminal could obey or nobody can see is written as an escape, which readers of JSON
 * take for the same text.
 */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(unseen, (char) =>
    char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What {@link json} makes of an object with an indent of 2, but the members of its lists come one at a time. */
export function* jsonPieces(object: object): Generator<string, void> {
  let before = '{'
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue
    yield `${before}\n  ${json(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value)
    else yield indented(value, '  ')
    before = ','
  }
  yield before === '{' ? '{}' : '\n}'
}

function* listPieces(list: readonly unknown[]): Generator<string, void> {
  let before = '['
  for (const item of list) {
    yield `${before}\n    ${indented(item, '    ')}`
    before = ','
  }
  yield '\n  ]'
}

/** In JSON line ends stand only between the parts: those in strings are escapes. */
function indented(value: unknown, by: string): string {
  return json(value, 2).replaceAll('\n', `\n${by}`)
}
