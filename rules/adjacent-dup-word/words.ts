/** Words that are rightly said twice. Lists are ours, from the language itself: extend one where a correct text is reported. */

/** A list that becomes a set when it is first asked: most texts double none of its words. */
function words(list: string): Pick<ReadonlySet<string>, 'has'> {
  let set: ReadonlySet<string> | undefined
  return { has: (word) => (set ??= new Set(list.split(/\s+/))).has(word) }
}

/** First characters of what is said twice for each one or for very much: 一步一步, 成片成片, 很久很久, 大把大把. */
export const distributive = new Set('一二两三四五六七八九十百千万半几数第每逐成整很太好最极老大真多更越特再又')

/** Verbs and adjectives of everyday speech that take the form ABAB: 研究研究, 热闹热闹. */
export const reduplicating = words(`
研究 讨论 商量 考虑 学习 休息 了解 认识 打听 打扮 收拾 锻炼 活动 放松 轻松 高兴 热闹 凉快 暖和 舒服 痛快 开心 快活 清静 亲近 亲热 安慰 关心 照顾 帮助
表扬 鼓励 教训 批评 调整 调剂 调节 改善 改进 整理 打扫 清理 检查 检验 考验 体验 体会 尝试 试验 实践 比较 对比 比划 联络 联系 沟通 交流 交代 介绍 宣传 解释 说明 分析
总结 反思 思考 琢磨 回忆 回顾 欣赏 参观 感受 见识 磨炼 磨练 庆祝 祝贺 庆贺 合计 掂量 盘算 计算 意思 表示 请教 请示 汇报 反映 支持 配合 拾掇 摆弄 捣鼓 溜达 转悠 走动 活络
消遣 娱乐 潇洒 风光 威风 得意 显摆 炫耀 谢谢 加油 恭喜 欢迎 知道 好的 厉害 佩服 久仰 哪里 你好 再见 放心 小心 注意 辛苦 彼此 惭愧 抱歉 来回 上下 雪白 锃亮 漆黑 通红 笔直 冰凉
滚烫 乌黑 碧绿 瓦蓝 火红 金黄 飞快 喷香 滚圆 煞白 焦黄 透亮 油亮 冰冷 通亮 崭新 嫩绿 蜡黄 血红 梆硬 贼亮 稀烂 溜圆 倍儿 非常 许多 特别 十分 永远 慢慢 渐渐 吉祥 平安
`)

/** Words of written style that open many clauses and no verse: twice they are a slip there too. */
export const openers = words(`
加强 加快 加大 推进 推动 开展 实施 提高 提升 坚持 深化 完善 强化 落实 贯彻 进行 进一步 积极 切实 认真 全面 扎实 着力 努力 持续 不断 充分 严格 深入 大力 促进 围绕 聚焦 立足 通过 根据 按照 结合 针对
近年来 目前 同时 其中 此外 截至 据悉 据介绍 为了 由于 因此 但是 而且 并且 以及 对于 关于 如果 虽然 我国 我们 他们 她们 它们 这些 那些 该区 全市 全区 全县 全省 全国 区委 市委 县委 省委 记者 会议 活动
今年 去年 明年 昨日 昨天 今天 近日 日前 当天 随后 一是 二是 三是 要求 强调 指出 表示 介绍 认为 出席 参加 主持 召开 举行 发布 印发 出台 建设 建立 健全 打造 构建 优化 整合 培育 引导 鼓励 支持 确保 实现 完成
`)

/** Nouns that are verbs too: the one closes a phrase, the other opens the next: 气象服务|服务于农业, 党组织|组织有力. */
export const nounVerbs = words(`
组织 教育 领导 代表 规划 报告 管理 服务 建设 保护 指导 监督 工作 生产 经营 合作 创新 发展 改革 开发 投资 消费 运输 设计 施工 制造 加工 销售 采购 采访 编辑 记录 评价 评估
统计 检测 监测 预报 预警 预防 治疗 护理 训练 比赛 演出 展览 援助 贷款 补贴 补偿 奖励 处罚 审计 审查 审批 决定 决议 规定 要求 计划 通知 翻译 主持 主管 导演 会议 会见 公证 仲裁
保险 保障 供应 供给 传播 传承 创作 劳动 实验 安排 布局 引导 影响 希望 建议 技改 推广 救援 教学 整改 期待 测试 治理 演练 理解 申请 直播 科研 策划 协调 协作 翻新 联合 融合 覆盖 认证 调研 转化 运动
运营 配送 革命 鉴定 防控 支撑 需要 变化 收入 支出 存款 借款 爆料 投诉 承诺 代理 导游 裁判 编剧 主编 看守 守护 保卫 警卫 护卫 陪护 领队 参谋 顾问 总统 象征 标志
`)

/** Characters of sounds: 咔嚓咔嚓, 嘀嗒嘀嗒. */
export const sounds = new Set(
  '叮当滴答咔嚓哗啦轰隆咕噜扑通噼啪吧嗒嘀咯吱叽喳咚铛乒乓嗖嘟嘎嘣呀啰哎哟嘿哈哦啊呜咿咩喵汪啾唧呱',
)
