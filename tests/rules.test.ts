import { readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { rules } from '../rules/index.ts'
import { type RuleCases, testRule } from '../src/testing/index.ts'

for (const rule of rules) {
  const file = new URL(`../fixtures/rules/${rule.id}.yml`, import.meta.url)
  const cases = parseYaml(readFileSync(file, 'utf8')) as RuleCases
  testRule(rule, cases, { describe, it })
}
