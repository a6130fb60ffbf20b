/** A set formulation that consists of its members in a fixed order. */
export interface Formulation {
  /** What it is called. A list of members is checked only where one of the labels stands in the same sentence. */
  labels: readonly string[]
  members: readonly string[]
  /** Since when it stands so. */
  since: string
}

/** As of 2024. Only formulations whose members stand side by side between 、 or ，. */
export const formulations: readonly Formulation[] = [
  { labels: ['四个意识'], members: ['政治意识', '大局意识', '核心意识', '看齐意识'], since: '2016' },
  { labels: ['四个自信'], members: ['道路自信', '理论自信', '制度自信', '文化自信'], since: '2016' },
  { labels: ['新发展理念', '五大发展理念'], members: ['创新', '协调', '绿色', '开放', '共享'], since: '2015' },
  {
    labels: ['五位一体'],
    members: ['经济建设', '政治建设', '文化建设', '社会建设', '生态文明建设'],
    since: '2012',
  },
  {
    labels: ['四个全面'],
    members: ['全面建设社会主义现代化国家', '全面深化改革', '全面依法治国', '全面从严治党'],
    since: '2020',
  },
  {
    labels: ['乡村振兴', '总要求', '二十字'],
    members: ['产业兴旺', '生态宜居', '乡风文明', '治理有效', '生活富裕'],
    since: '2017',
  },
  {
    labels: ['乡村振兴', '五大振兴', '五个振兴'],
    members: ['产业振兴', '人才振兴', '文化振兴', '生态振兴', '组织振兴'],
    since: '2018',
  },
  {
    labels: ['主题教育', '总要求'],
    members: ['学思想', '强党性', '重实践', '建新功'],
    since: '2023',
  },
  {
    labels: ['主题教育', '总要求'],
    members: ['守初心', '担使命', '找差距', '抓落实'],
    since: '2019',
  },
  { labels: ['四风', '“四风”'], members: ['形式主义', '官僚主义', '享乐主义', '奢靡之风'], since: '2013' },
  {
    labels: ['六稳'],
    members: ['稳就业', '稳金融', '稳外贸', '稳外资', '稳投资', '稳预期'],
    since: '2018',
  },
  {
    labels: ['六保'],
    members: ['保居民就业', '保基本民生', '保市场主体', '保粮食能源安全', '保产业链供应链稳定', '保基层运转'],
    since: '2020',
  },
  {
    labels: ['三大攻坚战'],
    members: ['防范化解重大风险', '精准脱贫', '污染防治'],
    since: '2017',
  },
  {
    labels: ['好干部', '五条标准'],
    members: ['信念坚定', '为民服务', '勤政务实', '敢于担当', '清正廉洁'],
    since: '2013',
  },
  {
    labels: ['三会一课'],
    members: ['支部党员大会', '支部委员会', '党小组会', '党课'],
    since: '1990',
  },
  {
    labels: ['三严三实'],
    members: ['严以修身', '严以用权', '严以律己', '谋事要实', '创业要实', '做人要实'],
    since: '2014',
  },
  {
    labels: ['放管服'],
    members: ['简政放权', '放管结合', '优化服务'],
    since: '2015',
  },
  {
    labels: ['四有', '好老师'],
    members: ['有理想信念', '有道德情操', '有扎实学识', '有仁爱之心'],
    since: '2014',
  },
  {
    labels: ['三新一高'],
    members: ['新发展阶段', '新发展理念', '新发展格局', '高质量发展'],
    since: '2020',
  },
]
