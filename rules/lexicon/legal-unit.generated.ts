// Generated from legal-unit.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'

export default packedLexiconRule({
  id: "legal-unit",
  meta: {"title":{"zh":"非法定计量单位","en":"Unit outside the legal system"},"category":"number","severity":"info","preset":"strict","fixable":"suggestion","weight":{"class":"unit","value":0.5},"basis":{"text":"GB 3101—93《有关量、单位和符号的一般原则》","verified":false},"messages":{"replace":"“{{actual}}”不是法定计量单位名称，应为“{{expected}}”","avoid":"“{{actual}}”不是法定计量单位，请换算"}},
  lexicon: {
    ...{},
    wrong: [
      '平米,立方,公分,公升,公尺,华里,市斤,市尺,市里,市亩,市担,英尺,英寸,英里,英亩,加仑,盎司,马力,华氏度,大卡,千卡,毫巴,达因,PPM',
    ],
    right: [],
    terms: `[
      {"wrong":"平米","right":"平方米","afterNumber":true},
      {"wrong":"立方","right":"立方米","except":["立方米","立方厘米","立方分米","立方毫米","立方千米","立方公里","立方英尺","立方码","立方体","立方根","立方公尺"],"afterNumber":true},
      {"wrong":"公分","right":"厘米","afterNumber":true},
      {"wrong":"公升","right":"升","afterNumber":true},
      {"wrong":"公尺","right":"米","afterNumber":true},
      {"wrong":"华里","right":"公里","afterNumber":true,"note":"1华里等于500米，数值要换算"},
      {"wrong":"市斤","right":"公斤","afterNumber":true,"note":"1市斤等于500克，数值要换算"},
      {"wrong":["市尺","市里","市亩","市担"],"afterNumber":true},
      {"wrong":["英尺","英寸","英里","英亩","加仑","盎司","马力","华氏度"],"afterNumber":true,"quoted":"allow"},
      {"wrong":["大卡","千卡"],"right":"千焦","afterNumber":true,"note":"1千卡约为4.18千焦，数值要换算"},
      {"wrong":"毫巴","right":"百帕","afterNumber":true},
      {"wrong":"达因","right":"牛","afterNumber":true,"note":"数值要换算"},
      {"wrong":"PPM","afterNumber":true,"note":"宜改用百万分数或10⁻⁶"}
    ]`,
  },
})
