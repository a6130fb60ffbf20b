/** Makes the files of a new rule: `npm run new-rule -- some-rule-id "中文名" "English title"`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const [id, zh, en] = process.argv.slice(2)
if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || !zh || !en) {
  console.error('usage: npm run new-rule -- some-rule-id "中文名" "English title"')
  process.exit(2)
}
const folder = fileURLToPath(new URL(`rules/${id}/`, root))
if (existsSync(folder)) {
  console.error(`rules/${id} exists already`)
  process.exit(2)
}

const code = `import { defineRule } from '../../src/rule.ts'

/** Standard and clause: what it says. */
export default defineRule({
  id: '${id}',
  meta: {
    title: { zh: '${zh}', en: '${en}' },
    category: 'text',
    severity: 'warning',
    preset: 'nursery',
    fixable: false,
    weight: { class: 'text', value: 1 },
    basis: { text: '', verified: false },
    messages: { found: '“{{actual}}”有误，应为“{{expected}}”' },
  },
  scope: 'block',
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { index, 0: found } of view.text.matchAll(/某某/g)) {
          context.report({ messageId: 'found', at: [view, index, index + found.length], expected: [] })
        }
      },
    }
  },
})
`
const cases = `valid:
  - name: why a naive rule would stumble here
    text: 本报讯（记者 周简）云岭区召开会议。
invalid:
  - name: what is wrong
    text: 本报讯（记者 周简）⟦某某⟧出席会议。
    messages:
      - { id: found }
`
const prose = `<!-- generated:end -->

## 查什么

## 为什么

## 何时不用
`

mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}index.ts`, code)
writeFileSync(`${folder}README.md`, prose)
writeFileSync(fileURLToPath(new URL(`fixtures/rules/${id}.yml`, root)), cases)
console.log(`rules/${id}/index.ts
rules/${id}/README.md
fixtures/rules/${id}.yml

Next: write the cases, then the check; \`npx vitest run tests/rules.test.ts -t ${id}\`; \`npm run generate\`.`)
