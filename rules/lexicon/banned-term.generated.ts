// Generated from banned-term.yml by `npm run generate`. Do not edit.
import { lexiconRule } from '../../src/lint/index.ts'

export default lexiconRule({
  id: "banned-term",
  meta: {"title":{"zh":"禁用词","en":"Banned term"},"category":"term","severity":"error","preset":"recommended","fixable":"suggestion","weight":{"class":"text","value":1},"basis":{"text":"新华社新闻报道中的禁用词和慎用词","verified":false},"messages":{"replace":"“{{actual}}”是禁用词，应改用“{{expected}}”","avoid":"“{{actual}}”是禁用词，请改写"}},
  lexicon: {
    ...{"border":true,"quoted":"allow"},
    // One string each: thousands of literals would be compiled at every start.
    pairs: JSON.parse(`{

    }`),
    terms: JSON.parse(`[
      {"wrong":"残废人","right":"残疾人","note":"对残疾人不用歧视性称呼","edition":"第一批"},
      {"wrong":"瞎子","right":"盲人","except":["瞎子阿炳","瞎子摸象","瞎子点灯","睁眼瞎子"],"note":"对残疾人不用歧视性称呼","edition":"第一批"},
      {"wrong":"聋子","right":"聋人","except":["聋子的耳朵"],"note":"对残疾人不用歧视性称呼","edition":"第一批"},
      {"wrong":["弱智儿童","弱智学生","弱智人"],"right":"智力障碍者","note":"对残疾人不用歧视性称呼","edition":"第一批"},
      {"wrong":["打工仔","打工妹"],"right":"务工人员","note":"对务工人员不用俗称","edition":"第一批"},
      {"wrong":["装逼","牛逼","傻逼","撕逼","逗比","草泥马","绿茶婊","屌丝"],"quoted":"report","note":"网络低俗语言","edition":"2016年修订"},
      {"wrong":["无效退款","疗效最佳","安全无副作用","安全无毒副作用"],"near":["药","疗","治","病","保健","膏","胶囊"],"note":"药品、医疗服务不得作保证性宣传","edition":"第一批"},
      {"wrong":"省省委","right":"省委","except":["各省省委","多省省委","两省省委","三省省委","有关省省委","数省省委"],"note":"省名后用“省委”","edition":"第一批"},
      {"wrong":"市市委","right":"市委","except":["各市市委","多市市委","两市市委","三市市委","数市市委","全市市委"],"note":"市名后用“市委”","edition":"第一批"},
      {"wrong":"县县委","right":"县委","except":["各县县委","多县县委","两县县委","三县县委","数县县委","全县县委"],"note":"县名后用“县委”","edition":"第一批"},
      {"wrong":"回教","right":"伊斯兰教","except":["回教协会","回教救国","回教堂","回教青年","回教公会"],"edition":"第一批"},
      {"wrong":"回教徒","right":"穆斯林","edition":"第一批"},
      {"wrong":"蒙古大夫","note":"含有对少数民族的贬义","edition":"第一批"},
      {"wrong":"维族","right":"维吾尔族","note":"民族名称不得简称","edition":"第一批"},
      {"wrong":"蒙族","right":"蒙古族","note":"民族名称不得简称","edition":"第一批"},
      {"wrong":"少数民族上层人士","right":"少数民族代表人士","edition":"第一批"},
      {"wrong":"中港台","note":"香港、台湾是中国的一部分，不得与“中”并列","edition":"第一批"},
      {"wrong":["中港两地","中港两边"],"right":"内地与香港","edition":"第一批"},
      {"wrong":"中港合作","right":"内地与香港合作","edition":"第一批"},
      {"wrong":"中港关系","right":"内地与香港关系","edition":"第一批"},
      {"wrong":"台湾政府","right":"台湾当局","edition":"第一批"},
      {"wrong":["台湾总统","台湾总统府","台湾外交部","台湾国防部","台湾行政院","台湾立法院","台湾监察院"],"note":"台湾当局的机构和职务名称须加引号或改称","edition":"第一批"},
      {"wrong":"香港政府","right":"香港特区政府","except":["香港政府新闻网"],"edition":"第一批"},
      {"wrong":"澳门政府","right":"澳门特区政府","edition":"第一批"},
      {"wrong":["中国大陆和台湾","中国和台湾"],"right":"大陆和台湾","edition":"第一批"},
      {"wrong":["中国大陆与台湾","中国与台湾"],"right":"大陆与台湾","edition":"第一批"},
      {"wrong":"深港一体化","note":"两地性质不同，不称一体化","edition":"2016年修订"},
      {"wrong":"北朝鲜","right":"朝鲜","edition":"第一批"},
      {"wrong":"南朝鲜","right":"韩国","edition":"第一批"},
      {"wrong":"一带一路”战略","right":"一带一路”倡议","except":["一带一路”战略合作","一带一路”战略支点","一带一路”战略枢纽","一带一路”战略通道","一带一路”战略节点","一带一路”战略机遇","一带一路”战略定位","一带一路”战略高地","一带一路”战略伙伴","一带一路”战略性","一带一路”战略要地","一带一路”战略腹地","一带一路”战略契机","一带一路”战略联盟"],"edition":"2016年修订"},
      {"wrong":"一带一路战略","right":"一带一路倡议","except":["一带一路战略合作","一带一路战略支点","一带一路战略枢纽","一带一路战略节点","一带一路战略性"],"edition":"2016年修订"}
    ]`),
  },
})
