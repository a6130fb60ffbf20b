import { describe, expect, it } from 'vitest'
import { checkXml, schemaCheck } from './validate.ts'

const run = { tool: { driver: { name: 'xhb' } }, results: [{ message: { text: '差错' } }] }
const issue = {
  description: '差错',
  check_name: 'typo',
  fingerprint: 'a',
  severity: 'minor',
  location: { path: 'a.txt', lines: { begin: 1 } },
}

/** A schema that refuses nothing would prove nothing. */
describe('the schemas', () => {
  it.each([
    ['sarif-2.1.0.schema.json', { version: '2.1.0', runs: [run] }, { version: '2.1.0', runs: [{ ...run, tool: {} }] }],
    ['sarif-2.1.0.schema.json', { version: '2.1.0', runs: [] }, { version: '2.0.0', runs: [] }],
    ['ninjs-3.0.json', { uri: 'urn:x', type: 'text' }, { uri: 'urn:x', type: 'text', headline: '题' }],
    ['gitlab-code-quality.schema.json', [issue], [{ ...issue, severity: 'warning' }]],
    ['gitlab-code-quality.schema.json', [issue], [{ ...issue, location: { path: '/a.txt', lines: { begin: 1 } } }]],
  ])('%s accepts what is right and refuses what is wrong', (file, right, wrong) => {
    schemaCheck(file)(right)
    expect(() => schemaCheck(file)(wrong)).toThrow()
  })

  it.each([
    ['junit.xsd', '<testsuites><testsuite name="a" tests="0"/></testsuites>', '<testsuites><testcase/></testsuites>'],
    ['checkstyle.xsd', '<checkstyle version="4.3"/>', '<checkstyle version="4.3"><error/></checkstyle>'],
  ])('%s accepts what is right and refuses what is wrong', async (file, right, wrong) => {
    await checkXml(right, file)
    await expect(checkXml(wrong, file)).rejects.toThrow()
  })
})
