/**
 * What single characters may do beside a word that begins or ends with the same character. Lists are ours, from the
 * language itself: extend a list where a correct text is reported.
 */

/** Function words and pronouns. Two in a row are a slip wherever neither belongs to a longer word. */
export const functionWords = new Set(
  '的了在是和与及或被把将从以而也都就又还很能可要有着到并但且则使由给其该此这那已曾更于至自向对之地得我你他她它们者没再只才均因若如即乃第不',
)

/** Function words that a clause cannot end with: at its end the two are a name. */
export const openers = new Set('在是和与及或被把将从以而由给于至自向对')

/** Function words that may well meet their double: 转化为|为民办事, 只只肥美. */
export const doublingFunctionWords = new Set('为不只')

/**
 * Short names of places, bodies and times, which stand alone after the full name: 气象局|局领导, 黄渤海|海雾, 今年|年中.
 */
export const shortNames = new Set('国省市州县区镇乡村社部委厅局处院校系班队团会台站所海江河湖岛山地年月日时人学花')

/** Nouns that close a name and open a word of the same thing: 云岭区|区长, 白鹭村|村民, 功能叶|叶鞘. */
export const freeNouns = new Set(
  '国省市州盟县区旗镇乡村街路社部委办局厅处科股所院校系班组队团营连排军师旅会台站网报馆店园城厂矿场库港湖河江海岛山岭峰谷沟湾滩洲' +
    '党行司家户人船车机桥楼塔寺庙门墙室层屋田土地水电气油粮茶米鱼牛羊猪马鸟虫菜果瓜豆麦稻棉花草木树林叶根枝竹石沙泥煤铁钢铜金银' +
    '药病心脑血骨皮手脚头眼口牙胃肠肝肺肾衣鞋布丝线纸笔画琴鼓枪炮弹刀剑火灯炉锅碗盘杯瓶箱床钟表镜井渠坝堤闸坡雨雪风云雾雷冰霜星光波浪潮' +
    '年月日时季节期代届次名法案课题书文字音声色形面点集学',
)

/** Words of place: 比赛中|中国队, 会上|上海代表. */
export const locatives = new Set('上下中里内外前后间边旁左右东西南北')

export const numerals = new Set('一二三四五六七八九十百千万亿〇零两几')

/** What no word and no border between words brings together. */
export const impossible = new Set('十')

/** Characters that are said twice for weight or ease, also where a longer word begins with them: 深深|刻进, 好好|吃饭. */
export const reduplicating = new Set(
  '好深天早慢渐紧牢稳久远轻静悄默常频连偏仅刚细明白大多少满高真看说谈聊听想试问算歇逛数尝闻摸敲',
)

/** Characters of names in transcription: 蒂娜娜, 米拉拉. */
export const transcription = new Set(
  '拉娜莎莉丽卡巴达玛蒂妮塔萨尼米里罗莱迪波可贝杜佳嘉露琪奇吉鲁古库姆哈加多托瓦扎努比亚阿埃伊乌奥丁雷莫维克斯夫柳科',
)

const words = (list: string): readonly string[] => list.split(' ')

/** Words of one class that a character may follow alone although they end with it: 现在|在. */
export const standsAfter: Readonly<Record<string, readonly string[]>> = {
  的: words('目的 美的 标的 中的 打的'),
  了: words('不了 明了 得了 未了 终了 私了 末了'),
  在: words('现在 存在 所在 内在 外在 潜在 实在 好在 健在'),
  是: words('求是 国是 凡是 要是 如是'),
  以: words('可以 足以 得以 难以 所以 借以'),
  都: words('成都 首都 古都 京都 故都 新都 于都 丰都 花都 陪都'),
  就: words('成就 造就 高就'),
  可: words('许可 认可'),
  要: words('主要 纪要 概要 摘要 首要 提要'),
  有: words('所有 国有 公有 私有 特有 原有 现有 固有 专有 自有 稀有 共有'),
  着: words('执着 衣着 附着 穿着'),
  到: words('报到 签到 周到 迟到 独到'),
  并: words('合并 吞并 兼并 归并'),
  使: words('大使 特使 公使 天使 信使'),
  由: words('理由 自由 事由 案由 缘由'),
  给: words('补给 供给 自给 配给'),
  其: words('土耳其'),
  已: words('而已'),
  及: words('埃及 普及 涉及 危及 波及'),
  被: words('棉被 植被'),
  还: words('归还 偿还 退还'),
  更: words('变更'),
  至: words('冬至 夏至'),
  得: words('心得 所得'),
  我: words('自我'),
  他: words('其他'),
  没: words('淹没 出没 埋没'),
  只: words('船只'),
  均: words('平均 人均 年均 日均 月均 户均'),
  才: words('人才 英才 天才 口才'),
  因: words('原因 基因 成因 诱因 病因'),
  将: words('小将 老将 名将 大将 主将 上将 中将 少将 健将 虎将 闯将 部将'),
  第: words('门第'),
  作: words('工作'),
  习: words('学习'),
  任: words('主任'),
  席: words('主席'),
}

/** Words that a character may not follow alone, where it may follow all others: 面向|向. */
export const neverAfter: Readonly<Record<string, readonly string[]>> = {
  和: [],
  与: [],
  则: words('否则'),
  为: words('成为 称为 列为 评为 誉为 定为 改为 更为 极为 最为 颇为 尤为 较为 广为 大为'),
  对: words('针对 面对 相对 绝对'),
  向: words('面向 推向 迈向 投向 引向 驶向 通向 奔向 指向 飞向 伸向'),
  从: words('自从'),
  能: words('可能 不能 只能 都能 就能 也能 还能 未能 方能 均能 总能 如能 更能'),
}

/** Words that a character may stand before alone although they begin with it: 在|在校, 了|了解. */
export const standsBefore: Readonly<Record<string, readonly string[]>> = {
  的: words('的士 的确 的黎波里 的哥 的姐 的确良'),
  了: words('了解 了却 了断 了结 了然 了不起 了如指掌'),
  在: words(
    '在校 在职 在建 在岗 在线 在场 在册 在编 在营 在读 在研 在押 在逃 在世 在座 在途 在产 在售 在库 在保 在野 在位 在京 在华 在外',
  ),
  都: words('都市 都会 都城'),
  也: words('也门'),
  得: words('得心应手 得体 得当'),
  着: words('着火 着陆 着装 着急 着迷'),
  到: words('到期 到访 到场 到岗'),
  大: words('大会 大学 大国 大事 大厦 大道 大桥 大战 大赛 大奖'),
  小: words('小学 小区 小组 小学生'),
  夫: words('夫妇 夫人'),
}

/** Words that a preposition may not stand before, where it may stand before all others: 由|由于. */
export const neverBefore: Readonly<Record<string, readonly string[]>> = {
  为: words('为了 为何 为什么'),
  对: words('对于'),
  和: [],
  与: words('与其 与此同时'),
  向: words('向着'),
  把: [],
  被: [],
  从: words('从而'),
  同: words('同时'),
  就: words('就是 就要 就此'),
  要: words('要是'),
  有: words('有着 有所'),
  由: words('由于 由此'),
  以: words('以及 以便 以来 以上 以下 以内 以外 以后 以前 以至 以致 以为'),
  将: words('将于 将要 将会'),
  给: words('给予 给以'),
  是: words('是否 是因为'),
}

/** Verb and object that are said as AAB: 聊聊天, 把把脉. */
export const verbObjects = new Set(
  words(
    '洗澡 洗脸 洗手 洗车 散步 散心 帮忙 减肥 减压 减负 加餐 加油 支招 把脉 把关 治病 讲课 讲理 跑步 跑腿 跳舞 跳绳 唱歌 唱戏 握手 点头 点赞 点题 摇头 ' +
      '招手 挥手 拍手 拍照 鼓劲 鼓掌 打气 打牌 打球 打卡 打扮 解渴 解馋 解闷 解气 解压 串门 走路 露脸 露面 出汗 出力 出气 见面 碰头 碰面 碰杯 理发 读书 写字 ' +
      '种菜 种地 种花 挣钱 省心 省钱 费心 操心 松绑 松土 补课 补水 补钙 充电 做饭 做菜 炒菜 喝茶 喝酒 吃饭 睡觉 下棋 查岗 亮相 过招 过瘾 养生 养花 健身 练兵 练手 ' +
      '练字 试水 问路 坐车 站岗 转弯 转圈 动手 动脑 动笔 动嘴 伸手 伸腰 弯腰 踢腿 踏青 爬山 钓鱼 游泳 滑雪 遛弯 遛狗 赏花 赏月 搭手 抽空 抽烟 翻身 翻书 放风 放假 ' +
      '擦汗 擦手 扫地 扫墓 拉手 叙旧 敬酒 劝架 认门 认路 撒娇 透气 消食 歇凉 眨眼 揉眼 刷牙 刷脸 梳头 浇水 浇花 除草 拔草 抓鱼 捉鱼 摸鱼 摸底 撑腰 提神 暖身 热身 ' +
      '比武 吹牛 吹风 赶集 赶海 让座 按摩 通风 探路 号脉 站台 降温 挪窝 开眼 发光 换气 换药 润喉 补妆 充饥 压岁 冲凉 泡脚 搓背 捶背 敲门 敲背 撞钟 荡秋千 动脑筋 见世面 出主意 换口味 ' +
      '开眼界 晒太阳 过日子 拉家常 搭把手',
  ),
)

/** What 对 (towards) stands before without the two being a known word, and what comes in pairs: 党对|对台工作, 对对新人. */
export const afterDoubledDui = new Set('台美华外内俄日欧英法德印韩朝非港澳藏疆京沪新情夫佳恋')
