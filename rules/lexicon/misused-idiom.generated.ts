// Generated from misused-idiom.yml by `npm run generate`. Do not edit.
import { lexiconRule } from '../../src/lint/index.ts'

export default lexiconRule({
  id: "misused-idiom",
  meta: {"title":{"zh":"易误用的成语","en":"Idiom often misused"},"category":"text","severity":"info","preset":"review","fixable":false,"weight":{"class":"text","value":1},"basis":{"text":"《报纸编校差错率计算方法》：知识性差错","verified":true},"messages":{"avoid":"“{{actual}}”容易误用，请核对词义"}},
  lexicon: {
    ...{"quoted":"allow"},
    // One string each: thousands of literals would be compiled at every start.
    pairs: JSON.parse(`{

    }`),
    terms: JSON.parse(`[
      {"wrong":"差强人意","note":"大体上还能使人满意，不是“不能使人满意”"},
      {"wrong":"空穴来风","note":"本指消息有一定根据，今也指没有根据"},
      {"wrong":"不以为然","note":"不认为是对的，不是“不放在心上”（不以为意）"},
      {"wrong":"首当其冲","note":"最先受到攻击或遭到灾难，不是“首先”"},
      {"wrong":"万人空巷","note":"人们都出来看热闹，不是“街上没有人”"},
      {"wrong":"七月流火","note":"天气转凉，不是“天气炎热”"},
      {"wrong":"明日黄花","note":"过时的事物，没有“昨日黄花”"},
      {"wrong":"不刊之论","note":"不可更改的言论，不是“不能刊登”"},
      {"wrong":"不足为训","note":"不能当作典范，不是“不值得作为教训”"},
      {"wrong":"罄竹难书","note":"只用于罪恶"},
      {"wrong":"炙手可热","note":"权势大，气焰盛，不是“受欢迎”"},
      {"wrong":"美轮美奂","note":"只形容建筑物高大华美"},
      {"wrong":"登堂入室","note":"学问技艺深得师传，不是“进入屋内”"},
      {"wrong":"侃侃而谈","note":"理直气壮、从容不迫地说话，不是“随意聊天”"},
      {"wrong":"目无全牛","note":"技艺纯熟，不是“没有全局观念”"},
      {"wrong":"文不加点","note":"文章一气写成，不用涂改，不是“不加标点”"},
      {"wrong":"三人成虎","note":"谣言重复多次就使人相信，不是“人多力量大”"},
      {"wrong":"危言危行","note":"正直的言行，不是“危险的言行”"},
      {"wrong":"久假不归","note":"长期借用不还，不是“请假不归”"},
      {"wrong":"始作俑者","note":"首开恶例的人，不用于好事"},
      {"wrong":"趋之若鹜","note":"含贬义，多指不好的事"},
      {"wrong":"弹冠相庆","note":"含贬义，坏人得意"},
      {"wrong":"处心积虑","note":"含贬义，不用于好事"},
      {"wrong":"无所不至","note":"什么坏事都干，不是“无微不至”"},
      {"wrong":"不胫而走","note":"传播迅速，不是“不辞而别”"},
      {"wrong":"不孚众望","note":"不能使众人信服，与“不负众望”意思相反"},
      {"wrong":"不赞一词","note":"文章写得好，别人不能再添一句话，今也指一言不发"},
      {"wrong":"石破天惊","note":"形容乐声激越或议论新奇，不是“事件惊人”"},
      {"wrong":"身无长物","note":"穷，没有多余的东西，不是“没有特长”"},
      {"wrong":"光怪陆离","note":"形状奇异、色彩繁杂，不限于贬义"},
      {"wrong":"耳提面命","note":"教诲殷勤恳切，不含贬义"},
      {"wrong":"望其项背","note":"多用于否定式"},
      {"wrong":"一言九鼎","note":"指所说的话分量重，不是“守信用”"},
      {"wrong":"如坐春风","note":"指受到良好教育，不是“心情愉快”"},
      {"wrong":"鼎力相助","note":"敬辞，只用于对方"},
      {"wrong":"忝列","note":"谦辞，只用于自己"},
      {"wrong":"哂纳","note":"请对方收下礼物的客套话"},
      {"wrong":"豆蔻年华","note":"只指十三四岁的女子"},
      {"wrong":"半老徐娘","note":"有轻薄意味"}
    ]`),
  },
})
