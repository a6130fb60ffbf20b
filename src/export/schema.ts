/** JSON Schema of what `xhb parse --format json` prints; `xhb parse --schema` prints it. */
type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const texts: Schema = { type: 'array', items: text }
const textOrNull: Schema = { type: ['string', 'null'] }
const wholeOrNull: Schema = { type: ['integer', 'null'], minimum: 0 }
const position: Schema = { $ref: '#/$defs/position' }
const byline: Schema = { type: 'array', items: { $ref: '#/$defs/credit' } }

/** An object that has all of `properties`; `optional` ones may be missing, and readers must accept further keys. */
function object(properties: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return { type: 'object', required: Object.keys(properties), properties: { ...properties, ...optional } }
}

function list(properties: Record<string, Schema>, optional?: Record<string, Schema>): Schema {
  return { type: 'array', items: object(properties, optional) }
}

function described(description: string, schema: Schema): Schema {
  return { description, ...schema }
}

const point = object({
  line: { type: 'integer', minimum: 1 },
  column: described('In UTF-16 code units', { type: 'integer', minimum: 1 }),
  offset: described('In UTF-16 code units, of the text without byte-order mark', { type: 'integer', minimum: 0 }),
})

const issueKeys: Record<string, Schema> = {
  version: { const: 1 },
  source: object({
    path: text,
    encoding: text,
    eol: { enum: ['\n', '\r\n', '\r'] },
    normalization: described('nfkc: marks lost their width before the text reached us', { enum: ['nfkc', null] }),
  }),
  masthead: described(
    '报头',
    object({
      title: textOrNull,
      publishers: texts,
      contacts: list({ label: textOrNull, value: text }),
      slogans: texts,
      lunarDate: described('农历', textOrNull),
      registration: described('刊号、邮发代号', texts),
      price: textOrNull,
    }),
  ),
  date: described('ISO 8601', { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  weekday: described('As printed: 星期五', textOrNull),
  issueNumber: described('期号', wholeOrNull),
  pageCount: described('版数', wholeOrNull),
  pages: list({ number: described('版次', wholeOrNull), name: described('版名', textOrNull) }),
  articles: { type: 'array', items: { $ref: '#/$defs/article' } },
  notices: described(
    '温馨提示、导读: boxes that are no articles',
    list({ kind: { enum: ['weather', 'contents', 'tip'] }, title: textOrNull, lines: texts, position }),
  ),
  editors: described('责编栏', texts),
  unplaced: described('Text that no stage could place', list({ text, position })),
}

const article = object({
  id: described('p1-a3: page and ordinal on that page', text),
  type: { enum: ['news', 'briefs', 'photo', 'notice', 'advertisement', 'commentary', 'feature'] },
  page: wholeOrNull,
  column: described('栏题', textOrNull),
  kicker: described('肩题、引题', texts),
  headline: described('主题', textOrNull),
  deck: described('副题', texts),
  dateline: described('电头', textOrNull),
  byline,
  body: { type: 'array', items: { $ref: '#/$defs/block' } },
  jump: described('转接', {
    anyOf: [object({ direction: { enum: ['to', 'from'] }, page: { type: 'integer', minimum: 0 } }), { type: 'null' }],
  }),
  position,
})

const blockTypes = [
  'paragraph',
  'crosshead',
  'brief',
  'caption',
  'listItem',
  'quotation',
  'tableRow',
  'sidebarTitle',
] as const

const block = object(
  {
    type: { enum: blockTypes },
    text,
    byline: described('Of a brief or caption; other bylines are the article’s', byline),
    position,
  },
  {
    dateline: described('电头 of a brief', text),
    sidebar: described('Title of the sidebar that holds the block', text),
  },
)

export const issueSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'xhb issue',
  description: 'A newspaper issue; where a file holds several, the first, with the others in moreIssues',
  ...object(issueKeys, {
    moreIssues: described('Further issues of the file', { type: 'array', items: { $ref: '#/$defs/issue' } }),
  }),
  $defs: {
    issue: object(issueKeys),
    article,
    block,
    credit: object({ role: described('记者, 通讯员, 摄; null for a bare name', textOrNull), names: texts }),
    position: object({ start: { $ref: '#/$defs/point' }, end: { $ref: '#/$defs/point' } }),
    point,
  },
}
