import type { Severity } from '../../src/rule.ts'

/** Two constructions run into one, between marks. */
export interface Hybrid {
  /** Every match has one of these: looked for first. */
  words: readonly string[]
  pattern: RegExp
  /** The two constructions, of which one is enough. */
  choices: readonly [string, string]
  severity?: Severity
}

/** No pattern goes over a comma; every gap is bounded, so that a match costs no more than its own length. */
export const hybrids: readonly Hybrid[] = [
  {
    words: ['原因'],
    pattern:
      /原因(?:主要)?(?:是|在于)(?!否)[^，。；！？,;原]{2,40}(?<=造成的|导致的|引起的|引发的|所致)(?![^，。；！,;])/g,
    choices: ['原因是……', '是由……造成的'],
  },
  {
    words: ['是因为', '是由于'],
    pattern: /(?:原因|理由)(?:主要)?是(?:因为|由于)/g,
    choices: ['原因是……', '是因为……'],
  },
  {
    words: ['围绕'],
    pattern:
      /围绕[^，。；,;以]{2,20}?(?<![成列定]|(?<!工)作)为(?:中心|核心|重点|主题|主线)(?=[，。；、,;开展]|进行|$)/g,
    choices: ['围绕……', '以……为中心'],
  },
  {
    words: ['截至'],
    pattern: /截至[^，。；,;]{1,16}?(?:为止|止)(?=[，。；、,;]|$)/g,
    choices: ['截至……', '到……为止'],
  },
  { words: ['目的'], pattern: /目的(?:就)?(?:是|在于)为了/g, choices: ['目的是……', '是为了……'] },
  {
    words: ['本着'],
    pattern: /本着[^，。；,;]{1,24}?为(?:原则|宗旨|目的|出发点)/g,
    choices: ['本着……的原则', '以……为原则'],
  },
  {
    words: ['关键在于'],
    pattern: /关键在于[^，。；,;]{2,20}?起着?决定性?的?作用/g,
    choices: ['关键在于……', '……起决定作用'],
  },
  {
    words: ['下，', '下,'],
    pattern: /经过[^，。；,;在]{1,24}?(?:努力|帮助|支持|指导|关怀|领导|配合|推动|带领)下(?=[，,])/g,
    choices: ['经过……努力', '在……努力下'],
  },
  {
    words: ['下，', '下,'],
    pattern: /(?:随着|由于)[^，。；,;在]{2,20}?(?:情况|背景|形势|影响|带动|推动|作用)下(?=[，,])/g,
    choices: ['由于……', '在……影响下'],
  },
  {
    words: ['深受'],
    pattern: /深受[^，。；,;]{1,15}?所(?:喜爱|欢迎|推崇|青睐|爱戴|信赖)/g,
    choices: ['深受……喜爱', '为……所喜爱'],
  },
  {
    words: ['为主'],
    pattern: /主要是?以[^，。；,;]{1,20}?为主(?=[，。；、,;的]|$)/g,
    choices: ['主要是……', '以……为主'],
  },
  {
    words: ['之所以'],
    pattern: /之所以[^，。；,;]{2,30}?的原因(?=[，。；,;是]|$)/g,
    choices: ['之所以……', '……的原因'],
  },
  {
    words: ['不再', '不发生', '不出现'],
    pattern: /(?:防止|避免|杜绝|严防)[^，。；,;不]{1,18}不(?:再发生|再出现|再重演|发生|出现)(?=[，。；、,;]|$)/g,
    choices: ['防止……发生', '使……不再发生'],
  },
  {
    words: ['组成'],
    pattern: /(?:共|一共|主要|分别)有[^，。；,;由是]{1,14}?(?:部分|篇章|板块|单元|环节)组成/g,
    choices: ['有……', '由……组成'],
  },
  {
    words: ['为出发点'],
    pattern: /(?<![自以])从[^，。；,;以]{1,15}?为出发点/g,
    choices: ['从……出发', '以……为出发点'],
  },
  {
    words: ['出发'],
    pattern: /(?<![可得所难足予加用])以[^，。；,;从]{1,12}?(?:角度|立场|实际)出发/g,
    choices: ['从……出发', '以……为出发点'],
  },
  {
    words: ['题上，', '题上,'],
    pattern: /对于[^，。；,;在]{2,16}?问题上(?=[，,])/g,
    choices: ['对于……问题', '在……问题上'],
  },
  {
    words: ['显示', '表明'],
    pattern: /据[^，。；,;《》]{1,16}?(?:统计|调查|数据|报告|研究|监测|资料)(?:显示|表明)(?=[，：,:])/g,
    choices: ['据……', '……显示'],
    severity: 'info',
  },
]
