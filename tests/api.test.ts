import { describe, expect, it } from 'vitest'
import * as api from '../src/index.ts'
import * as rule from '../src/rule.ts'
import * as testing from '../src/testing/index.ts'

/** What programs import. Take nothing away without a major version; see CONTRIBUTING.md. */
describe('the public API', () => {
  it('xhb', () => expect(Object.keys(api).sort()).toMatchSnapshot())
  it('xhb/rule', () => expect(Object.keys(rule).sort()).toMatchSnapshot())
  it('xhb/testing', () => expect(Object.keys(testing).sort()).toMatchSnapshot())
})

describe('lintText', () => {
  it('checks a text with the recommended rules', async () => {
    expect((await api.lintText('研究布署工作。')).map(({ ruleId }) => ruleId)).toEqual(['typo-nonword'])
  })

  it('takes levels as a configuration does', async () => {
    expect(await api.lintText('研究布署工作。', { rules: { 'typo-nonword': 'off' } })).toEqual([])
    const [message] = await api.lintText('研究布署工作。', { rules: { 'typo-nonword': 'info' } })
    expect(message?.severity).toBe('info')
  })

  it('reads Markdown as Markdown', async () => {
    const [message] = await api.lintText('研究**布署**工作。', { path: 'a.md' })
    expect(message?.range).toEqual({ start: 4, end: 6 })
  })
})
