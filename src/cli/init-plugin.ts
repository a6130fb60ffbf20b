import manifest from '../../package.json' with { type: 'json' }

/** The files of a new plug-in, which passes its own tests: texts by path. */
export function pluginFiles(name: string): Record<string, string> {
  return {
    'package.json': `${JSON.stringify(packageOf(name), null, 2)}\n`,
    'index.js': index(name),
    'rules/headline-exclamation.js': rule,
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
    files: ['index.js', 'rules'],
    scripts: { test: 'node --test' },
    peerDependencies: { xhb: `^${manifest.version}` },
  }
}

const index = (name: string): string => `import headlineExclamation from './rules/headline-exclamation.js'

/** @type {import('xhb').Plugin} */
export default {
  name: '${name}',
  rules: [headlineExclamation],
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

const test = `import { describe, it } from 'node:test'
import { testRule } from 'xhb/testing'
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
`

const readme = (name: string): string => `# xhb-plugin-${name}

[xhb](https://www.npmjs.com/package/xhb) 的插件。

\`\`\`sh
npm test                        # 检验规则
\`\`\`

在报社的 \`xhb.config.yml\` 里写上插件的路径或包名；规则写作 \`${name}/规则\`：

\`\`\`yaml
plugins:
  - ./xhb-plugin-${name}/index.js
rules:
  ${name}/headline-exclamation: error
\`\`\`
`
