import type { NarrativeKey } from '../../../../../statute/report-format/narrative.table.ts'
import {
  APPLICATION, close, COUNT, COUNTED, FINISH, LAST_YEAR, NEXT_YEAR, plain, RECEIVE, UNIT, UP_TO_COUNT, within,
} from './narrative-words.ts'

/** What has to be spoken of, in the sentence or before it in the same paragraph, for a pattern to mean anything. */
export type Topic = 'applications' | 'disclosure' | 'normative' | 'any'

export type NarrativePattern = {
  readonly keys: readonly NarrativeKey[]
  readonly topic: Topic
  /** An expression, cheap to look for, without which the pattern cannot match; spares the search. */
  readonly hint: string
  readonly pattern: RegExp
  /** The count where the pattern names none: `未收到` is 0. */
  readonly value?: number
  /** Counts only where it is the sum of the counts told before it: `网上 3 件,信函 2 件,共 5 件`. */
  readonly sum?: true
  /** The year in group `y` must lie this far from the report's. */
  readonly year?: 1 | -1
}

const re = (...parts: readonly string[]) => new RegExp(parts.join(''), 'g')

const N = COUNT + UNIT
const DONE = '(?:依法|按时|按期|如期|均|已|全部|都|予以|完成|在(?:法定|规定|要求)?(?:的)?(?:期限|时限|时间|工作日)(?:内)?|规范|及时|作出|作了)*'
const CARRY = '(?:结转|转结|转入?|顺延|延续|延期|跨年度?|递延|转接|留转|延至|转至)'
const CARRIED = '(?:结转|转结|转入|遗留|留转|转接|顺延)'
const OF_CASES = '(?:的|申请|案件|案|事项|数量|总数|件数|件(?=数)|数|共计|合计|总计|共有|共|为|是|有|:|发生|量)*'
const NOT = '(?:未曾|从未|尚未|未|没有|没|无|暂无|尚无|并无|均无)'
const OF_NORMATIVE = '(?:行政|部门)?规范性文件'
const OF_FILES = '(?:的|共计|合计|总计|累计|共有|共|总数|数量|件数|数|为|有|达|计|:)*'
const FRESH = '(?:制发|制定|出台|印发|新增|新制发|新制定|新出台)(?:并?(?:印发|发布|出台|公布|实施))?(?:了)?'
const ENDED = '(?:清理)?(?:废止|失效|宣布失效)(?:(?:、|和|或|及|与|或者|以及)?(?:宣布)?(?:废止|失效))?(?:了)?'
const GENERAL = '(?:各类|各种|各项|各方面|各领域|相关|有关|领域|政府|政务|公共|涉及|本级|本单位|本部门|部门|单位|全部|工作|行政|类|的|等|其他|应公开|法定)*'
const TOTAL_OF = '(?:总条数|总数量|总数|总量|数量|条数|数|共计|合计|总计|累计|共有|共|总|达到|达|为|计|:|,(?=共计|合计|总计|共))*'
const PIECES = '(?:条次|条|件|篇|项|份|则|个)'
const CATEGORY_FILL = '(?:答复|的|申请|信息|政府信息|处理|事项|案件|有|共|为|:|件数|数量|数|作出)*'
// Not where two outcomes share one count: `部分公开或不予公开 5 件`.
const ALONE = '(?<!(?:公开|提供|处理)(?:答复)?(?:和|及|、|或|与|以及|或者))'

/** How reports word their numbers, most telling first (catalogue: 表述与含义). */
export const narrativePatterns: readonly NarrativePattern[] = [
  // 收到申请
  { keys: ['applicationsReceived'], topic: 'any', hint: '(?:收|接|受|登记).*申请', pattern: re(RECEIVE, within(45), APPLICATION, UP_TO_COUNT, N, COUNTED) },
  { keys: ['applicationsReceived'], topic: 'any', hint: '申请.*(?:收|接|受|登记)', pattern: re(APPLICATION, `[^;。\\d]{0,16}?(?:\\d{4}年度?)?[^;。\\d]{0,8}?`, RECEIVE, '(?:的)?(?:申请)?(?:共计|合计|共|了|总数|为|数|量|:)*', N, COUNTED) },
  { keys: ['applicationsReceived'], topic: 'any', hint: '(?:收|接|受|登记).*申请', pattern: re(RECEIVE, '(?:了)?(?:共计|共)?', N, close(28), APPLICATION, '(?!引|被|复议|的?行政)') },
  { keys: ['applicationsReceived'], topic: 'applications', hint: '(?:收|接|受|登记).*申请', pattern: re(RECEIVE, '(?:了)?', close(16), '(?<!许可|复议|补贴|救助|审批|登记|确认|网上|网络|线上|在线|信函|书面|现场|当面|邮寄|信件|窗口|邮件|平台|来信|自然人|组织|企业)申请', '(?:件数|数量|总数|共计|合计|共|数|量|为|:)*', N, COUNTED) },
  { keys: ['applicationsReceived'], topic: 'applications', hint: '受理.*申请', pattern: re('受理(?:了)?', close(16), '(?<!许可|复议|补贴|救助|审批|登记|确认|网上|网络|线上|在线|信函|书面|现场|当面|邮寄|信件|窗口|邮件|平台|来信|自然人|组织|企业)申请', '(?:件数|数量|总数|共计|合计|共|数|量|为|:)*', N, COUNTED) },
  { keys: ['applicationsReceived'], topic: 'applications', hint: '收到', pattern: re('(?:共|全年|年度?,?|累计)(?:新)?收到', N, '(?=[,;。(]|$|申请)') },
  { keys: ['applicationsReceived'], topic: 'any', hint: '(?:发生|产生|共有|办件中).*申请', pattern: re('(?:发生|产生|共有|办件中)', APPLICATION, UP_TO_COUNT, N, COUNTED) },
  { keys: ['applicationsReceived'], topic: 'any', hint: '[件理收到请]总?[量数件]', pattern: re(APPLICATION, '(?:的)?(?:总)?(?:办件|受理|收件|接收|收到|申请)(?:总)?(?:量|数量|件数|总数|数)(?:共计|合计|共|为|是|达到?|:)*', N, COUNTED) },
  { keys: ['applicationsReceived'], topic: 'any', hint: '信息公开(?:案|办?件)', pattern: re(RECEIVE, close(12), '(?<!复议|诉讼|法院)(?:政府|政务)?信息公开(?:案件|办件|件(?=[共\\d]))', UP_TO_COUNT, N, COUNTED) },
  { keys: ['applicationsReceived'], topic: 'any', hint: '结转.*新[增收]|申请.*新[增收]', pattern: re('(?<=(?:结转[^,;。]{0,24}申请|申请[^,;。]{0,24}结转)[^,;。]{0,8}[,;、])(?:20\\d\\d年度?|本年度?|当年|今年|全年)?新(?:增|收)(?:申请)?', N, '(?=[,;。]|$)') },
  { keys: ['applicationsReceived'], topic: 'applications', hint: '[,;:、](?:合计|共计|总计|总共|共)', sum: true, pattern: re('(?<=[,;:、])(?:合计|共计|总计|总共|共)', N, '(?=[,;。]|$)') },
  { keys: ['applicationsReceived'], topic: 'any', hint: '依申请公开|公开申请', pattern: re('(?<=^|[,;。、:)]|年|年度|全年|我[局镇乡县区市办委厅处]|街道)(?:共|共有)?(?:政府信息|政务信息|信息)?(?:依申请公开|公开申请|信息公开申请)(?:申请)?(?:信件|件数|数量|总数|件|数|量|共计|合计|共|为|:)*', N, '(?=[,;。)]|$)') },
  { keys: ['applicationsReceived'], topic: 'any', hint: '[未没无].*公开|[未没无].*申请', value: 0, pattern: re(NOT, '(?:收到过?|接到过?|接收到?|受理过?|收悉|收|接|发生|产生|出现|有)(?:和处理|或处理|及处理|过|任何)?', '(?:(?!因|复议|诉讼|费|被|引|投诉|举报|[,;。]).){0,32}?', APPLICATION, '(?:的)?(?:申请|事项|要求|请求|件|信件|案件|办件|情况|政府信息|信息|公开|发生|行为|业务)*(?=[,;。(]|$|,|也|且|、(?!行政|复议|诉讼))') },
  { keys: ['applicationsReceived'], topic: 'any', hint: '(?:无|没有).*申请', value: 0, pattern: re('(?<![一-龥]{0,3}(?:有|并)无?)(?:无|没有|暂无)(?:公民|群众|申请人|任何|单位|个人|法人|其他|组织|社会公众|或者|或|和|及|、|向我[局镇办委]|向本机关|提出|要求|的|政府|政务|收到)*', APPLICATION, '(?:申请|事项|要求|件|案件|情况|政府信息|信息|发生)*(?=[,;。(]|$)') },
  { keys: ['applicationsReceived'], topic: 'any', hint: '申请.*(?:无|没有|零)', value: 0, pattern: re('(?:依申请公开|信息公开申请)(?:方面|情况|工作|申请|事项|数量|件数)*(?:为|:|:)?(?:无|没有|零)(?=[,;。]|$)') },
  { keys: ['applicationsReceived'], topic: 'applications', hint: '[未没无].*申请', value: 0, pattern: re(NOT, '(?:收到过?|接到过?|接收到?|受理过?|接|收)', '(?:(?!因|复议|诉讼|费|许可|补贴|救助|[,;。]).){0,20}?', '(?:申请|申请件|依申请|申请公开)(?:事项|情况|件)?(?=[,;。(]|$)') },
  // 收办 = 新收 + 结转
  { keys: ['applicationsHandledPlusCarry'], topic: 'any', hint: '收办', pattern: re('收办', within(30), '(?:申请|公开)', UP_TO_COUNT, N) },
  // 办结
  { keys: ['applicationsHandled'], topic: 'applications', hint: '办|复|处理', pattern: re('(?<!未|正在|尚在|受理、?|待|需要|继续|公开|提供|不予|其他|其它|下年度?|一年度?|无法)', FINISH, '(?:完毕|完成|了|:)?', '(?:(?:政府|政务)?信息公开申请|依申请公开(?:申请|政府信息|信息)?|公开申请|申请|答复|办结|件数|总数|数量|数|量|事项|共计|共|为|总计|合计|:)*', N, '(?![一-龥]{0,2}(?:留言|来信|提案|建议|工单|诉求|信访|投诉))') },
  { keys: ['applicationsHandled'], topic: 'any', hint: '(?:办|复|处理).*申请', pattern: re('(?<!未|正在|受理、?)', FINISH, close(24), APPLICATION, '(?:申请|事项|案件|件数|数量|总数|共计|合计|共|数|量|件(?=\\d)|为|:)*', N, COUNTED) },
  { keys: ['applicationsHandled'], topic: 'applications', hint: '办结|答复|办理完|办毕', pattern: re(COUNT, UNIT, '(?:申请)?', DONE, '(?<=均|已|全部|都|完成|内|按时|按期|依法|件|条|予以|规范|及时)(?:办结|答复|办理完毕|办理完成|办毕)(?![率\\d])(?=[,;。、(]|$|并)') },
  // 结转下年
  { keys: ['carriedOver'], topic: 'any', hint: '转|延|跨年', year: 1, pattern: re(CARRY, '(?:至|到|入|为)?', NEXT_YEAR, '(?:度)?(?:继续)?(?:办理|答复|处理|办结|审结|办)?(?:答复)?(?:的)?(?:政府信息公开)?(?:依申请公开)?(?:申请|办件|件数|件(?=数)|事项|数量|数)?(?:有|共|为|:|共计)*', N) },
  { keys: ['carriedOver'], topic: 'applications', hint: '转|延|跨年', year: 1, pattern: re(COUNT, UNIT, '(?:申请|政府信息公开申请)?(?:因[^,;。\\d]{0,16}?)?(?:尚?未到期|尚?未办结|[尚正仍]?在办理?)?(?:中)?,?(?:已|需|将|正常|按规定|按程序)?', CARRY, '(?:至|到|入|为)?', NEXT_YEAR) },
  { keys: ['carriedOver'], topic: 'any', hint: '办理中', year: 1, pattern: re(COUNT, UNIT, '(?<!许可|复议|补贴|救助|审批|登记|确认)申请(?:正在|仍在|尚在|还在)办理中,', CARRY, '(?:至|到|入|为)?', NEXT_YEAR) },
  { keys: ['carriedOver'], topic: 'applications', hint: '在', pattern: re('(?<=其余|剩余|另有|[,;]另|尚有|还有|仍有)(?:的)?', N, '(?:申请)?(?:目前)?(?:均|尚|仍|还)?(?:正|正在|仍在|尚在|还在|在)(?:按(?:程序|规定|流程|期)?|依法|依规|规范|加紧|抓紧)?办理(?:中|之中|过程中|当中)?(?=[,;。)]|$)') },
  { keys: ['carriedOver'], topic: 'applications', hint: '结转', pattern: re(COUNT, UNIT, '(?:申请)?(?:予以|办理|需|已|按规定)?结转(?=[,;。)]|$)') },
  { keys: ['carriedOver'], topic: 'applications', hint: '结转', pattern: re('(?<=[,;、]|另|并|尚)结转(?:办理)?', N, '(?=[,;。)]|$)') },
  { keys: ['carriedOver'], topic: 'applications', hint: '顺延', pattern: re(COUNT, UNIT, '(?:申请)?(?:予以|办理|需|已)?顺延(?=[,;。)]|$|办理)') },
  { keys: ['carriedOver'], topic: 'applications', hint: '转|延|跨年', value: 0, pattern: re('(?:无|没有|未发生)(?:申请|件|需要?|案件|办件)*', CARRY, '(?:至|到|入)?(?:下|次)') },
  // 上年结转
  { keys: ['carriedIn'], topic: 'applications', hint: '转|遗留|顺延', year: -1, pattern: re(LAST_YEAR, '(?:度)?', CARRIED, '(?:至|到|入)?(?:本年度?|今年)?(?:[我本][局委办镇乡院厅省市县区州旗处]|我?街道)?(?:继续)?(?:办理|处理|答复)?(?:的)?(?:政府信息公开)?(?:依申请公开)?(?:申请|办件|件数|件(?=数)|事项|数量|数)?(?:有|共|为|:|共计)*', N) },
  { keys: ['carriedIn'], topic: 'applications', hint: '结转', year: -1, pattern: re('结转(?:自)?', LAST_YEAR, '(?:度)?(?:政府信息公开|依申请公开|申请|办理|件|的|未办结)*(?:有|共|为|:)*', N) },
  { keys: ['carriedIn'], topic: 'applications', hint: '转|遗留|顺延', year: -1, pattern: re(COUNT, UNIT, '(?:申请)?(?:系|为|是|由|从)?', LAST_YEAR, '(?:度)?', CARRIED) },
  { keys: ['carriedIn'], topic: 'applications', hint: '转|遗留|顺延', value: 0, pattern: re('(?:无|没有)(?:上一?年度?|去年)(?:度)?', CARRIED, '|(?:上一?年度?)(?:度)?(?:无|没有)', CARRIED) },
  // 六类办理结果
  { keys: ['grantedPartialNarr'], topic: 'applications', hint: '部分公开', pattern: re('(?:予以|同意|全部)?公开(?:和|及|、|或|与|以及|或者)(?:予以)?部分公开', CATEGORY_FILL, N) },
  { keys: ['grantedNarr'], topic: 'applications', hint: '公开', pattern: re(ALONE, '(?<!不|主动|部分)(?:予以公开|同意公开|全部公开|完全公开)', CATEGORY_FILL, N) },
  { keys: ['partialNarr'], topic: 'applications', hint: '部分公开', pattern: re(ALONE, '部分公开', CATEGORY_FILL, N) },
  { keys: ['deniedNarr'], topic: 'applications', hint: '不予公开', pattern: re(ALONE, '(?<!部分)不予公开', CATEGORY_FILL, N) },
  { keys: ['unableNarr'], topic: 'applications', hint: '无法提供', pattern: re(ALONE, '无法提供', CATEGORY_FILL, N) },
  { keys: ['refusedNarr'], topic: 'applications', hint: '不予处理', pattern: re(ALONE, '不予处理', CATEGORY_FILL, N) },
  { keys: ['otherNarr'], topic: 'applications', hint: '处理', pattern: re(ALONE, '(?:其他|其它)(?:方式|情形|情况|原因)?(?:处理)', CATEGORY_FILL, N) },
  ...countBefore(),
  // 复议、诉讼
  { keys: ['reviews', 'litigations'], topic: 'disclosure', hint: '复议', value: 0, pattern: re(NOT, '(?:发生|出现|收到|有|因|被|产生|涉及|引发|提起)?(?:(?!纠错|败诉|纠正|,(?!被|提起|引|因|申请)|[;。\\d]).){0,36}?复议(?:申请|案件|案|或者|或|和|及|与|以及|、|,|被|提起|的|事项|情况|机关){0,5}(?:行政)?诉讼(?:案件|案|的|情况|事项|情形|发生|件)*(?:发生)?(?![一-龥]*(?:纠错|败诉|纠正|撤销))(?=[,;。)]|$)') },
  { keys: ['reviews', 'litigations'], topic: 'disclosure', hint: '复议', value: 0, pattern: re('复议(?:申请|案件|案|情况)?(?:和|及|与|以及|、|,|或|或者)(?:提起|被提起)?(?:行政)?诉讼(?:案件|案|情况|件数|数量|数)*(?:均|都|全部)?(?:为|是|:)?(?:均为|均|为)?(?:未发生|没有发生|未出现|没有出现|无|0(?:件|起|例|次|宗|个|项)?|零(?:件|起|例|次|宗|个|项)?)(?=[,;。)]|$)') },
  { keys: ['reviews'], topic: 'disclosure', hint: '复议', pattern: re('(?<!经|先行|未经|对|诉讼(?:和|及|、|与))(?:行政)?复议', OF_CASES, N) },
  { keys: ['reviews'], topic: 'disclosure', hint: '复议', pattern: re('(?<!', NOT, '(?:发生|有|出现|收到|产生|因)?)(?<!该|这|其中)', COUNT, UNIT, close(28), '(?<!经|未经)行政复议(?!机关|决定|[^,;。]{0,4}(?:诉讼|后))(?!\\d|', OF_CASES, '\\d)') },
  { keys: ['reviews'], topic: 'disclosure', hint: '复议', value: 0, pattern: re(NOT, '(?:发生|出现|收到|有|因|被|产生|涉及|引发|提起)?(?:(?!纠错|败诉|纠正|诉讼|[;。,\\d]).){0,30}?复议(?:申请|案件|案|的|情况|事项|发生|1?[起件例])*(?=[,;。)]|$)') },
  { keys: ['litigations'], topic: 'disclosure', hint: '诉讼', pattern: re('(?<!复议(?:申请|案件|案)?(?:和|及|、|与|或|以及|或者|/)(?:提起)?)行政诉讼', OF_CASES, N) },
  { keys: ['litigations'], topic: 'disclosure', hint: '诉讼', pattern: re('(?<!', NOT, '(?:发生|有|出现|收到|产生|因)?)(?<!该|这|其中)', COUNT, UNIT, close(28), '(?<!复议[^,;。]{0,3})行政诉讼(?!法|\\d|', OF_CASES, '\\d)') },
  { keys: ['litigations'], topic: 'disclosure', hint: '诉讼', value: 0, pattern: re(NOT, '(?:发生|出现|收到|有|因|被|产生|涉及|引发|提起)?(?:(?!纠错|败诉|纠正|复议|[;。,\\d]).){0,30}?行政诉讼(?:案件|案|的|情况|事项|发生|1?[起件例])*(?=[,;。)]|$)') },
  // 规范性文件
  { keys: ['normativeIssued'], topic: 'any', hint: '规范性文件', pattern: re(FRESH, '(?:(?!废止|清理|解读|公开|[,;。、\\d]).){0,14}?(?<!文件(?:、|和|及|以及|与)?)', OF_NORMATIVE, OF_FILES, N) },
  { keys: ['normativeIssued'], topic: 'any', hint: '规范性文件', pattern: re('(?<!解读|刊登|公开)', FRESH, COUNT, '(?:件|份|个|部|项)(?:的)?', OF_NORMATIVE, '(?=[,;。、)]|$)') },
  { keys: ['normativeIssued'], topic: 'normative', hint: '规范性文件', pattern: re(OF_NORMATIVE, '[^,;。\\d]{0,6}?,?(?:本年度?|年内|全年)?(?:共)?(?:新)?(?:制发|制定|出台|新增)', OF_FILES, N) },
  { keys: ['normativeIssued'], topic: 'any', hint: '规范性文件', value: 0, pattern: re('(?:未|没有|无)(?:新)?(?:制定|制发|出台|印发)(?:过)?', plain(8), OF_NORMATIVE, '(?=[,;。)]|$)') },
  { keys: ['normativeRepealed'], topic: 'any', hint: '规范性文件', pattern: re(ENDED, '(?:(?!制定|[,;。、\\d]).){0,12}?', OF_NORMATIVE, OF_FILES, N, '(?![,;、]?(?:宣布)?失效)') },
  { keys: ['normativeRepealed'], topic: 'normative', hint: '废止', pattern: re('(?<=[,;、。]|和|并|文件|共|年度?|件)(?:已)?(?:清理)?废止(?:(?:、|和|或|及)(?:宣布)?失效)?(?:文件)?', OF_FILES, N) },
  { keys: ['normativeRepealed'], topic: 'any', hint: '规范性文件', pattern: re('(?:清理)?(?:废止|宣布失效)(?:了)?', COUNT, '(?:件|份|个|部|项)(?:的)?', OF_NORMATIVE, '(?=[,;。、)]|$)') },
  { keys: ['normativeInForce'], topic: 'normative', hint: '有效', pattern: re('(?:现行|继续|保留)有效(?:的)?', plain(6), '(?:规范性)?(?:文件)?', OF_FILES, N) },
  { keys: ['normativeInForce'], topic: 'any', hint: '规范性文件', pattern: re('现行有效(?:的)?', COUNT, '(?:件|份|个|部|项)(?:的)?', OF_NORMATIVE) },
  // 主动公开总量
  { keys: ['proactivelyDisclosed'], topic: 'any', hint: '主动[公发]|[计共总]公开|[计共总]主动', pattern: re('(?:主动公开|主动发布|主动公布|(?:共计?|累计|总计|合计|总共)(?:主动)?公开)(?:了)?', GENERAL, '信息', TOTAL_OF, COUNT, PIECES) },
  { keys: ['proactivelyDisclosed'], topic: 'any', hint: '主动[公发]|[计共总]公开|[计共总]主动', pattern: re('(?:主动公开|主动发布|主动公布|(?:共计?|累计|总计|合计|总共)(?:主动)?公开)(?:了)?', COUNT, PIECES, GENERAL, '信息(?=[,;。(、]|$)') },
  { keys: ['proactivelyDisclosed'], topic: 'any', hint: '主动公开', pattern: re('(?:全年|年度?|累计|共计?|新增|[局镇乡县区市办委厅处],?)主动公开', '(?:总数|数量|数|共计|合计|累计|共|为|:)*', COUNT, PIECES, '(?=[,;。(]|$)') },
]

/** `3件予以公开`: the count first. */
function countBefore(): NarrativePattern[] {
  const outcomes: readonly (readonly [NarrativeKey, string, string])[] = [
    ['grantedNarr', '予以公开|同意公开', '(?:予以公开|同意公开)'],
    ['partialNarr', '部分公开', '(?:予以)?部分公开'],
    ['deniedNarr', '不予公开', '不予公开'],
    ['unableNarr', '无法提供', '(?:因[^,;。\\d]{0,16})?无法提供'],
    ['refusedNarr', '不予处理', '不予处理'],
    ['otherNarr', '其[他它]处理', '(?:作|做|作出)?(?:其他|其它)处理'],
  ]
  return outcomes.map(([key, hint, words]) => ({
    keys: [key],
    topic: 'applications',
    hint,
    pattern: re(COUNT, UNIT, '(?:申请)?(?:答复)?(?:已|均|为|是|属|属于|决定)?', words, '(?!', CATEGORY_FILL, '\\d)(?=[,;。、)(]|$|的)'),
  }))
}
