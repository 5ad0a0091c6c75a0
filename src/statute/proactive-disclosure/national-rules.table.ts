import { day } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'

/**
 * The national rules the page 政府信息公开制度 lists; local ones are added per site. `issuedOn` and `since` are null where the
 * day is not known for certain. No practice fixes which belong there: `listed` is what offices usually show.
 */
export const nationalRules = [
  { key: 'regulation', zh: '中华人民共和国政府信息公开条例', number: '国务院令第711号', issuedOn: day('2019-04-03'), since: day('2019-05-15'), listed: true },
  { key: 'receipt', zh: '国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释', number: '国办公开办函〔2015〕207号', issuedOn: null, since: null, listed: true },
  { key: 'delivery', zh: '国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释', number: '国办公开办函〔2016〕235号', issuedOn: null, since: null, listed: true },
  { key: 'channels', zh: '国务院办公厅政府信息与政务公开办公室关于政府信息公开申请接收渠道问题的解释', number: '国办公开办函〔2017〕19号', issuedOn: null, since: null, listed: true },
  { key: 'platform', zh: '国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知', number: '国办公开办函〔2019〕61号', issuedOn: null, since: null, listed: true },
  { key: 'fees', zh: '政府信息公开信息处理费管理办法', number: '国办函〔2020〕109号', issuedOn: null, since: day('2021-01-01'), listed: true },
  { key: 'report-form', zh: '中华人民共和国政府信息公开工作年度报告格式', number: '国办公开办函〔2021〕30号', issuedOn: null, since: null, listed: true },
  { key: 'reconsideration', zh: '关于审理政府信息公开行政复议案件若干问题的指导意见', number: '国办函〔2021〕132号', issuedOn: null, since: null, listed: true },
  { key: 'suits', zh: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释', number: '法释〔2025〕8号', issuedOn: null, since: day('2025-06-01'), listed: true },
  { key: 'grass-roots', zh: '国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见', number: '国办发〔2019〕54号', issuedOn: null, since: null, listed: true },
  { key: 'websites', zh: '政府网站发展指引', number: '国办发〔2017〕47号', issuedOn: day('2017-05-15'), since: null, listed: false },
  { key: 'inspection', zh: '政府网站与政务新媒体检查指标', number: '国办秘函〔2019〕19号', issuedOn: day('2019-04-01'), since: null, listed: false },
  { key: 'interpretation', zh: '《关于全面推进政务公开工作的意见》实施细则', number: '国办发〔2016〕80号', issuedOn: null, since: null, listed: false },
  { key: 'normative-documents', zh: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知', number: '国办发〔2018〕37号', issuedOn: null, since: null, listed: false },
  { key: 'legality-review', zh: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见', number: '国办发〔2018〕115号', issuedOn: null, since: null, listed: false },
  { key: 'gazette', zh: '国务院办公厅关于做好政府公报工作的通知', number: '国办发〔2018〕22号', issuedOn: null, since: null, listed: false },
] as const satisfies readonly NationalRule[]

export type NationalRule = {
  readonly key: string
  readonly zh: string
  readonly number: string
  readonly issuedOn: Day | null
  readonly since: Day | null
  readonly listed: boolean
}
