/** A linter of Chinese text, as one would install and start it. */
export interface Peer {
  name: string
  /** What npm installs. */
  packages: readonly string[]
  /** The script that its command starts. */
  bin: string
  /** @param pattern matches the files, where a command takes no list. */
  args(files: readonly string[], pattern: string): string[]
  /** Some read only files that are called Markdown. */
  extension: 'txt' | 'md'
  /** Files that it wants in its working folder. */
  config?: Readonly<Record<string, string>>
  /** Body of an async function that returns a function which lints a text in a warm process. */
  warm: string
}

/** There is no preset of textlint for Chinese on npm: these are its rules that work on Chinese text. */
const textlintRules = {
  'zh-half-and-full-width-bracket': true,
  '@textlint-rule/no-unmatched-pair': true,
  '@textlint-rule/no-invalid-control-character': true,
  'no-zero-width-spaces': true,
  'sentence-length': true,
}

export const peers: readonly Peer[] = [
  {
    name: 'autocorrect-node',
    packages: ['autocorrect-node@2'],
    bin: 'autocorrect',
    args: (files) => ['--lint', '--format', 'json', ...files],
    extension: 'txt',
    warm: "const { lintFor } = await import('autocorrect-node'); return (text) => lintFor(text, 'issue.txt')",
  },
  {
    name: 'textlint, 5 rules',
    packages: [
      'textlint@15',
      'textlint-rule-zh-half-and-full-width-bracket',
      '@textlint-rule/textlint-rule-no-unmatched-pair',
      '@textlint-rule/textlint-rule-no-invalid-control-character',
      'textlint-rule-no-zero-width-spaces',
      'textlint-rule-sentence-length',
    ],
    bin: 'textlint',
    args: (files) => ['--format', 'json', ...files],
    extension: 'txt',
    config: { '.textlintrc.json': JSON.stringify({ rules: textlintRules }) },
    warm: `const { createLinter, loadTextlintrc } = await import('textlint')
      const linter = createLinter({ descriptor: await loadTextlintrc() })
      return (text) => linter.lintText(text, 'issue.txt')`,
  },
  {
    name: 'zhlint',
    packages: ['zhlint@0.8'],
    bin: 'zhlint',
    args: (_, pattern) => [pattern],
    extension: 'txt',
    warm: "const { run } = await import('zhlint'); return (text) => run(text, { rules: { preset: 'default' } })",
  },
  {
    name: '@lint-md/cli',
    packages: ['@lint-md/cli@2'],
    bin: 'lint-md',
    args: (files) => [...files],
    extension: 'md',
    warm: `const { lintMarkdown } = await import('@lint-md/core'); return (text) => lintMarkdown(text, {})`,
  },
]
