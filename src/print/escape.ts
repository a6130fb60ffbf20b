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
