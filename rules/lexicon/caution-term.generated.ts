// Generated from caution-term.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'

export default packedLexiconRule({
  id: "caution-term",
  meta: {"title":{"zh":"慎用词","en":"Term to weigh"},"category":"term","severity":"info","preset":"review","fixable":false,"weight":{"class":"none","value":0},"basis":{"text":"新华社新闻报道中的禁用词和慎用词","verified":false},"messages":{"replace":"“{{actual}}”慎用，可考虑“{{expected}}”","avoid":"“{{actual}}”慎用，请斟酌"}},
  lexicon: {
    ...{"border":true,"quoted":"allow"},
    wrong: [
      '隆重召开,隆重举行,亲自,影帝,影后,巨星,天王,村官,村长,罪犯,凶手,嫌疑犯,精神病人,哑巴,麻子,傻子,疯子,侏儒,穆斯林民族,南韩,北韩,前苏联,解放前,解放后,新中国成立前,建国以来,药到病除,根治率,祖传秘方',
      '伊斯兰国',
    ],
    right: [],
    terms: `[
      {"wrong":["隆重召开","隆重举行"],"right":["召开","举行"],"unless":["人民大会堂","庆祝","纪念","颁授","表彰大会","代表大会"],"note":"一般会议不用“隆重”","edition":"第一批"},
      {"wrong":"亲自","unless":["总书记","主席","总理"],"note":"报道领导同志活动一般不用“亲自”","edition":"第一批不使用，2016年修订改为慎用"},
      {"wrong":["影帝","影后","巨星","天王"],"except":["天王星","四大天王"],"note":"对文艺界人士不用过誉之称","edition":"第一批"},
      {"wrong":"村官","except":["大学生村官"],"note":"只用于大学生村官","edition":"第一批"},
      {"wrong":"村长","right":["村主任","村委会主任"],"edition":"第一批"},
      {"wrong":["罪犯","凶手"],"right":"犯罪嫌疑人","unless":["判处","判决","服刑","监狱","减刑","假释","宣判","刑满"],"note":"法院宣判有罪之前不用","edition":"第一批"},
      {"wrong":"嫌疑犯","right":"犯罪嫌疑人","edition":"第一批"},
      {"wrong":"精神病人","right":"精神障碍患者","edition":"2016年修订"},
      {"wrong":["哑巴","麻子","傻子","疯子","侏儒"],"except":["傻子瓜子","侏儒症","哑巴亏","麻子面"],"note":"对有缺陷的人不用歧视性称呼","edition":"第一批"},
      {"wrong":"穆斯林民族","note":"宗教不等于民族","edition":"第一批"},
      {"wrong":["南韩","北韩"],"right":["韩国","朝鲜"],"except":["南韩村","北韩村","南韩庄","北韩庄"],"edition":"第一批"},
      {"wrong":"前苏联","right":"苏联","edition":"第一批"},
      {"wrong":"解放前","right":["中华人民共和国成立前","1949年前"],"except":["解放前线","解放前夕"],"edition":"2016年修订"},
      {"wrong":"解放后","right":["中华人民共和国成立后","1949年后"],"except":["解放后方"],"edition":"2016年修订"},
      {"wrong":"新中国成立前","right":["中华人民共和国成立前","1949年前"],"except":["新中国成立前夕"],"edition":"2016年修订"},
      {"wrong":"建国以来","right":"新中国成立以来"},
      {"wrong":["药到病除","根治率","祖传秘方"],"near":["药","疗","治","患者"],"note":"医药报道不作保证性表述","edition":"第一批"},
      {"wrong":"伊斯兰国","except":["伊斯兰国家"],"note":"指极端组织时加引号并写明“极端组织”","edition":"2016年修订"}
    ]`,
  },
})
