/**
 * Characters of personal names that sound or look alike, so that one is typed for the other. Our own list, of the
 * characters that newspapers meet in names; a character may stand in several groups.
 */
const groups =
  '曾增甄 莹萤盈颖滢瑩 晓小筱肖啸 伟玮炜纬维卫薇 辉晖徽卉慧惠蕙汇会 丽莉俐利立力历励 敏民闽 明铭名鸣茗 军君均钧俊峻骏竣 芳方放房 红宏洪虹鸿弘泓 建健剑键舰 志智致治之芝知芷 平萍苹屏坪 杰洁捷婕 文雯闻汶 霞侠夏 玉钰煜昱宇雨羽禹毓裕瑜育 佳嘉家加 涛韬滔桃 婷庭廷亭停 静靖敬晶菁京景璟婧净 欣新鑫馨心昕忻辛 斌彬滨宾冰兵 峰锋丰枫凤风封逢 梅玫美 琴勤芹沁钦秦 兰岚蓝澜 云芸耘允韵 燕艳雁妍彦严岩言颜延焰 英瑛颖映迎 林琳霖麟临 东冬栋 凯楷恺锴 琪琦奇祺淇齐启旗其绮 珊姗杉山 蓉容榕荣融戎 青清卿晴庆 倩茜芊谦乾千 莎沙纱 怡宜逸仪益毅义艺意忆奕翼 晨辰宸臣成诚程承城澄 阳洋扬杨央 昊浩皓豪好灏 轩萱暄宣 媛圆源渊元园远苑缘 秀绣修 淑舒书树姝殊 春椿纯 芬纷奋 波博柏勃播 星兴幸行杏 胜盛圣升生声 振镇震臻真珍贞祯 祥翔相详 忠中钟仲重 德得 超朝潮 飞菲斐非霏 亮良梁 瑞睿锐蕊芮 泽择则 宁凝柠 思斯丝诗师 梦孟萌 雪学 璐露路陆鹭 威巍微蔚 彤桐童同通瞳 月悦越岳跃 娜那纳 可柯科珂 帆凡范樊 磊蕾雷垒 航杭 鹏朋彭 永勇咏泳 光广 玲铃灵凌伶龄翎菱 璇旋炫 佩沛培 惟唯 贤娴咸 晗涵含寒涵翰瀚汉 国帼 强蔷 海 江姜蒋 赵兆 张章彰璋 王汪望旺 李黎理礼 刘柳留 徐许旭绪 吴武伍午 周舟洲州 郑正政征 冯封丰 余于俞喻 何河和合贺荷 魏卫 谢解 沈申深 韩寒涵 邓登 黄皇煌 胡湖瑚 朱竹珠 陈程成 孙逊 马玛 郭国 罗洛骆 高皋 唐堂棠 董懂东 肖萧箫 叶业晔 潘盘 田恬甜 任仁 范帆 金今锦瑾津 邱秋丘 侯厚后 崔翠 白百 石时实诗 龙隆 戴代黛 贾佳 傅付富福 安岸 康抗 邵少绍韶 毛茂 常畅昌长 万婉宛 段锻 雷蕾 汤唐 孔 莫墨 祝竹 左 柴才财 洁杰 楠南男 颂松 川 鲁璐卢芦路 贝蓓倍 皎娇 琼穹 亚雅 慕沐木牧 煦栩 滕腾 歌戈 晶精 悠优友有 根艮 善单 豫预 烁硕朔 棋祺 诺 岑 炀烊 玥 淼 湘襄香 颐 臻 恩 崇 绅 军 辛幸 彤形 戊戌 己已 未末 土士 干千 侯候 祎袆 晴睛 彬杉 炳柄丙 杨扬场 栗粟 沐沭 泉 汩汨 洗冼 刁刀 日曰 圯圮 毫亳 薛 柏伯 徽微 茶荼 姬 赢嬴 洪供 潘番 钱线 钧钓 玲珍 瑛瑛 琮琮 丽俪 芸芝 荃茎 倪伲'

/** Whether two characters are easily typed for each other in a name. */
export function isNameLookalike(a: string, b: string): boolean {
  for (let at = groups.indexOf(a); at >= 0; at = groups.indexOf(a, at + 1)) {
    const start = groups.lastIndexOf(' ', at) + 1
    const end = groups.indexOf(' ', at)
    if (groups.slice(start, end < 0 ? groups.length : end).includes(b)) return true
  }
  return false
}

/** The offset at which two strings of one length differ, where they differ in exactly one character; -1 otherwise. */
export function onlyDifference(a: string, b: string): number {
  if (a.length !== b.length) return -1
  let at = -1
  for (let index = 0; index < a.length; index++) {
    if (a[index] === b[index]) continue
    if (at >= 0) return -1
    at = index
  }
  return at
}
