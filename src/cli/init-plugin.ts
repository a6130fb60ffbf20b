import manifest from '../../package.json' with { type: 'json' }

/** The files of a new plug-in, which passes its own tests: texts by path. */
export function pluginFiles(name: string): Record<string, string> {
  return {
    'package.json': `${JSON.stringify(packageOf(name), null, 2)}\n`,
    'index.js': index(name),
    'rules/headline-exclamation.js': rule,
    'lexicons/stock-phrase.yml': lexicon,
    'test/rules.test.js': test,
    'README.md': readme(name),
  }
}

function packageOf(name: string): object {
  return {
    name: `xhb-plugin-${name}`,
    version: '0.1.0',
    description: `xhb 的插件 ${name}`,
    keywords: ['xhb-plugin'],
    type: 'module',
    exports: './index.js',
    files: ['index.js', 'rules', 'lexicons'],
    scripts: { test: 'node --test' },
    peerDependencies: { xhb: `^${manifest.version}` },
  }
}

const index = (name: string): string => `import headlineExclamation from './rules/headline-exclamation.js'

/** @type {import('xhb').Plugin} */
export default {
  name: '${name}',
  rules: [headlineExclamation],
  // 词表：一个文件一条规则，规则以文件名为名
  lexicons: [new URL('./lexicons/stock-phrase.yml', import.meta.url)],
  // 预设：配置里写 extends: [recommended, ${name}/house]；规则写全名，xhb 自带的规则也可以在这里设
  presets: {
    house: { '${name}/headline-exclamation': 'error', '${name}/stock-phrase': 'warning' },
  },
  // 报告格式：formats: { 名字: 函数 }，用作 --format ${name}/名字
}
`

const rule = `import { defineRule } from 'xhb/rule'

/** 标题里的叹号。换成你自己的规则；各项的意思见 xhb 的 CONTRIBUTING.md。 */
export default defineRule({
  id: 'headline-exclamation',
  meta: {
    title: { zh: '标题用叹号', en: 'Exclamation mark in a headline' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'none', value: 0 },
    basis: { text: '本报体例', verified: true },
    messages: { found: '标题不用“{{actual}}”' },
  },
  scope: 'block',
  create(context) {
    return {
      headline(node) {
        const view = context.view(node)
        for (const { index, 0: marks } of view.text.matchAll(/[！!]+/g)) {
          context.report({ messageId: 'found', at: [view, index, index + marks.length], expected: [''] })
        }
      },
    }
  },
})
`

const lexicon = `# 一张词表就是一条规则。条目的写法与 xhb init --house 写出的 terms.yml 相同。
title: { zh: 套话, en: Stock phrases }
category: term
severity: info
preset: review
fixable: suggestion
weight: { class: none, value: 0 }
basis: { text: 本报体例, verified: true }
messages:
  replace: “{{actual}}”是套话，可作“{{expected}}”
  avoid: “{{actual}}”是套话，请改写

# 引号、书名号里的话照录
quoted: allow
pairs:
  落到了实处: 落实了
terms:
  # except：在这些更长的词里不算
  - { wrong: 圆满成功, except: [圆满成功率] }
`

const test = `import { describe, it } from 'node:test'
import { readLexicon, testRule } from 'xhb/testing'
import headlineExclamation from '../rules/headline-exclamation.js'

// 应报的地方用 ⟦⟧ 标出；suggested 是照建议改后的全文。
testRule(
  headlineExclamation,
  {
    valid: [
      { name: '正文可用叹号', text: '## 青石巷通了班车\\n\\n“班车来了！”居民周简说。\\n' },
      { name: '标题没有叹号', text: '## 白鹭渡镇春耕忙\\n\\n近日，白鹭渡镇的农民忙着插秧。\\n' },
    ],
    invalid: [
      {
        name: '题末的叹号',
        text: '## 青石巷通了班车⟦！⟧\\n\\n近日，青石巷开通了班车。\\n',
        messages: [{ id: 'found' }],
        suggested: '## 青石巷通了班车\\n\\n近日，青石巷开通了班车。\\n',
      },
    ],
  },
  { describe, it },
)

testRule(
  readLexicon(new URL('../lexicons/stock-phrase.yml', import.meta.url)),
  {
    valid: [
      { name: '引文照录', text: '他说：“春耕落到了实处。”\\n' },
      { name: '更长的词', text: '去年圆满成功率达到九成。\\n' },
    ],
    invalid: [
      {
        name: '可改的',
        text: '白鹭渡镇把春耕⟦落到了实处⟧。\\n',
        messages: [{ id: 'replace', expected: ['落实了'] }],
        suggested: '白鹭渡镇把春耕落实了。\\n',
      },
      { name: '只能重写的', text: '插秧比赛⟦圆满成功⟧。\\n', messages: [{ id: 'avoid' }] },
    ],
  },
  { describe, it },
)
`

const readme = (name: string): string => `# xhb-plugin-${name}

[xhb](https://www.npmjs.com/package/xhb) 的插件。

\`\`\`sh
npm install
npm test
\`\`\`

在报社的 \`xhb.config.yml\` 里写上插件的路径或包名；规则、预设、报告格式都写全名：

\`\`\`yaml
plugins:
  - ./xhb-plugin-${name}/index.js # 路径相对于配置文件；装成 npm 包以后写包名
extends: [recommended, ${name}/house]
rules:
  ${name}/stock-phrase: info
\`\`\`

规则写在 \`rules/\`，词表写在 \`lexicons/\`，都要在 \`index.js\` 里列出；用例写在 \`test/\`。
`
