export const configFile = 'xhb.config.yml'

/** Keys of the configuration that name the newspaper's own files. */
export const houseKeys = `terms: [terms.yml]
roster: roster.csv
allow: [allow.yml]
`

/** A commented configuration. */
export function configText(house: boolean): string {
  return `# yaml-language-server: $schema=./node_modules/xhb/src/config/xhb.config.schema.json
# xhb 的配置。规则见：xhb rules；说明一条规则：xhb rules <规则>

# 预设：recommended（经真实报纸验证）、strict（体例统一）、review（须人工判断）、nursery（待验证）、all；
# 几个一起用写作 [recommended, review]，插件的写作 插件/预设
extends: recommended

# 规则的级别：error、warning、info、off；有选项的写作 [级别, {选项: 值}]
rules:
  # weekday-date-mismatch: error
  # book-title-nesting: off

# 本报自己的用词表、领导名单、放行的词语，相对于本文件的路径；xhb init --house 写出各一份样例
${house ? houseKeys : houseKeys.replace(/^/gm, '# ').replace(/# $/, '')}
# 不检查的文件，写法与 .gitignore 相同
ignores:
  # - 归档/

# 某些文件另有的级别
overrides:
  # - files: ['副刊/**']
  #   rules:
  #     adjacent-dup-char: info

# 插件：相对于本文件的路径，或 npm 包名；其规则写作 插件/规则。xhb init --plugin 写出一个样例
plugins:
  # - ./xhb-plugin-desk/index.js
`
}

/** Examples of the newspaper's own files. All entries are commented out: they find nothing until somebody edits them. */
export const houseFiles: Readonly<Record<string, string>> = {
  'terms.yml': `# 本报用词表：规则 house-term 按它检查。去掉行首的“#”即可用。

# 引号、书名号里的话照录（allow），还是也查（report）：
quoted: allow

# 一误一正，每行一条；正确写法可以有几种：
pairs:
  # 白鹭度镇: 白鹭渡镇
  # 青石街: [青石巷, 青石老街]

# 带条件的条目：
terms:
  # except：误写在这些更长的词里不算错；note：告诉编辑的话
  # - { wrong: 云岭新区, right: 云岭区, except: [云岭新区间], note: 2024年已更名 }
  # only：只在这些更长的词里才算错
  # - { wrong: 大桥, right: 云岭大桥, only: [跨江大桥通车] }
  # near：同句有其中一个词才算错；unless：同句有其中一个词就不算错
  # - { wrong: 三中, right: 云岭三中, near: [学生, 老师], unless: [全会] }
  # border：两端须是词的边界；afterNumber：前面须有数字
  # - { wrong: 平米, right: 平方米, afterNumber: true }
  # 没有 right 的只提示；level 是这一条自己的级别：error、warning、info
  # - { wrong: [圆满成功, 圆满落幕], level: info, note: 本报不用套话 }
`,
  // A byte-order mark tells spreadsheets that it is UTF-8.
  'roster.csv': `\uFEFF次序,姓名,性别,单位,职务,任职,离任,别名
# 去掉行首的“#”即可用。次序小的在前；性别填男、女；几个职务、别名之间用顿号；日期写作 2026-01-31，可空
#1,韩川,男,中共云岭区委,区委书记,2023-03-01,,
#2,周简,女,云岭区人民政府,区委副书记、区长,2024-01-15,,周　简
`,
  'allow.yml': `# 本报认为正确的词语和姓名，至少两个字：落在这些词里的差错一律不报。去掉行首的“#”即可用。
words:
  # - 布署街
  # rules：只对这些规则放行
  # - { word: 李詠, rules: [traditional-char], note: 人名 }
`,
}
