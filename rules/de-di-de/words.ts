/** Words that say how something is done, and hardly ever of what kind a thing is. */
export const manners: readonly string[] =
  '不断 逐步 逐渐 渐渐 慢慢 悄悄 默默 静静 紧紧 牢牢 深深 轻轻 匆匆 频频 缓缓 稳稳 狠狠 纷纷 源源不断 小心翼翼 兴高采烈 毫不犹豫 情不自禁 一丝不苟 有条不紊 坚定不移 毫不动摇 持之以恒 设身处地 潜移默化 齐心协力 不约而同 夜以继日 异口同声 迫不及待 滔滔不绝 聚精会神 全神贯注 大张旗鼓 循序渐进 因地制宜 义无反顾 毅然决然 旗帜鲜明 原原本本 扎扎实实 认认真真 踏踏实实 仔仔细细 高高兴兴 实实在在'.split(
    ' ',
  )

/** Verbs that are no nouns in such a place. */
export const verbs: readonly string[] =
  '推进 推动 抓好 抓住 抓实 做好 走向 走进 走上 走到 说道 说出 说明 告诉 看着 看到 站在 坐在 跑到 拉着 握住 握着 打开 写下 写道 讲述 问道 答道 笑了 哭了 喊道 贯彻 落实 执行 坚持 完成 解决 提高 提升 加强 增强 加快 扩大 促进 实施 实行 开展 反对 维护 拥护 支持 参加 加入 迈进 迈向 前进 向前 投入 离开 放下 拿起 记住 守住 守护 盯着 围绕 听着 想着 等待 爬上 奔向 冲向 扑向 流向 融入 汇入'.split(
    ' ',
  )

/** A verb of one character, 的, and what can only be its complement, up to the end of the clause. */
export const afterVerb: RegExp =
  /^(?:[做干办学说讲写画唱跳跑走飞看听睡吃过住穿打玩长建修管抓搞变来去笑哭])(?:(?:很|更|非常|特别|十分|太|最|越来越)[好快慢多少高远清楚漂亮开心认真仔细深稳牢早晚久扎实]{1,2}|不错|清清楚楚|明明白白|干干净净|漂漂亮亮|红红火火)(?=[，。；！？、]|$)/
