import { dayInChinese } from '../../../kernel/day.ts'
import { outcomeWords } from './outcome-words.ts'
import { caseFileKindLabel } from './case-file-kinds.table.ts'
import { channels } from './channel.table.ts'
import { deliveryWays } from './delivery-ways.table.ts'
import { consultedParties, opinionAnswers } from './consultation-words.table.ts'
import type { EventOf } from './fold.ts'
import type { EventKind, RequestEvent } from './request-event.ts'
import { topicLabel } from './topics.table.ts'

/** An event as a clerk reads it: what happened, and the words that go with it. */
export type EventWords = { readonly title: string; readonly details: readonly string[] }

/** What happened, in plain words; every kind of event has some. */
export function eventWords(event: RequestEvent): EventWords {
  const words = wordsOf[event.kind] as (event: RequestEvent) => readonly [string, ...string[]]
  const [title, ...details] = words(event)
  return { title, details: details.filter((detail) => detail !== '') }
}

type Words = { readonly [Kind in EventKind]: (event: EventOf<Kind>) => readonly [string, ...string[]] }

const wordsOfCourse = {
  registered: ({ channel, receivedOn }) => [
    `登记申请（${labelIn(channels, channel)}）`,
    receivedOn === null ? '尚待与申请人确认收到' : `收到申请之日：${dayInChinese(receivedOn)}`,
  ],
  confirmed: ({ how }) => ['与申请人确认收到申请', how],
  assigned: ({ unitName, accountName, internalDueOn, note }) => [
    `交办${[unitName, accountName].filter((name) => name !== null).join(' ') || '（未指定）'}`,
    internalDueOn === null ? '' : `内部办理期限：${dayInChinese(internalDueOn)}`,
    note,
  ],
  'handed-over': ({ fromName, toName }) => [`承办人由${fromName}变更为${toName}`],
  noted: ({ text }) => ['记录', text],
  withdrawn: ({ statement }) => ['申请人撤回申请', statement],
  complained: ({ text }) => ['申请人投诉', text],
  'complaint-answered': ({ text }) => ['答复投诉', text],
  'publication-suggested': ({ text }) => ['申请人建议主动公开', text],
  'suggestion-answered': ({ accepted, text }) => [`答复建议：${accepted ? '纳入' : '不纳入'}主动公开`, text],
  reopened: ({ why, answerBy }) => ['重新办理', why, `重新答复期限：${dayInChinese(answerBy)}`],
  restricted: ({ restricted, why }) => [restricted ? '设为限阅' : '解除限阅', why],
  'topics-set': ({ topics }) => [
    topics.length === 0 ? '清除主题' : `标注主题：${topics.map((topic) => topicLabel(topic)).join('、')}`,
  ],
  'file-added': ({ name, fileKind }) => [`添加附件：${name}`, caseFileKindLabel(fileKind)],
  archived: ({ keepUntil, boxNumber }) => [
    '归档',
    `保管至${dayInChinese(keepUntil)}`,
    boxNumber === '' ? '' : `盒号：${boxNumber}`,
  ],
  'answer-published': ({ published, title }) => [published ? '答复转为主动公开' : '撤下已公开的答复', title],
  'item-begun': ({ title }) => ['拟为主动公开信息', title],
  'identity-purged': ({ why }) => ['清除身份信息', why],
} as const satisfies Partial<Words>

const wordsOfOthers = {
  'split-into': ({ requestIds }) => [`拆分为${requestIds.length}件申请，本件不再单独统计`],
  'parts-told': () => ['书面告知申请人各件的登记编号和查询码'],
  'split-from': ({ number }) => [`由${number}拆分而来`],
  'merged-into': ({ number, why }) => [`并入${number}一并答复，本件不再单独统计`, why],
  linked: ({ number, why }) => [`与${number}关联`, why],
  transferred: ({ organName, why }) => [`转${organName}办理，本件不再单独统计`, why],
  'transferred-from': ({ organName, number }) => [`由${organName}转来（原登记编号：${number}）`],
} as const satisfies Partial<Words>

const wordsOfExchanges = {
  'correction-asked': ({ defects, answerBy }) => ['通知申请人补正', defects, `补正期限：${dayInChinese(answerBy)}`],
  corrected: ({ description }) => ['收到补正，答复期限自次日起重新计算', description],
  'consultation-sent': ({ with: asked, party, matter }) => [
    `征求${labelIn(consultedParties, asked)}意见：${party}`,
    matter,
  ],
  'consultation-received': () => ['对方收到征求意见书'],
  'consultation-answered': ({ answer, reasons }) => [`收到意见：${labelIn(opinionAnswers, answer)}`, reasons],
  'third-party-told': ({ releaseOn }) => ['告知第三方决定公开', `拟公开之日：${dayInChinese(releaseOn)}`],
  'extension-asked': ({ reason, workingDays }) => [`申请延期${workingDays}个工作日`, reason],
  'extension-refused': ({ why }) => ['不同意延期', why],
  'extension-approved': ({ workingDays }) => [`批准延期${workingDays}个工作日`],
  extended: ({ workingDays, reason }) => [`告知申请人延长答复期限${workingDays}个工作日`, reason],
  'reasons-asked': ({ counts, answerBy }) => ['要求申请人说明理由', counts, `说明期限：${dayInChinese(answerBy)}`],
  'reasons-sent': ({ reasons }) => ['申请人在网上提交理由说明，待认定', reasons],
  'reasons-given': ({ reasons, reasonable }) => [`申请人说明理由，认定为${reasonable ? '合理' : '不合理'}`, reasons],
  delayed: ({ until, reason }) => [`确定延迟至${dayInChinese(until)}答复`, reason],
  'fee-noticed': ({ method, count, amountFen }) => [
    `通知缴费${yuan(amountFen)}元`,
    method === 'per-item' ? `按件计收，本月第${count}件` : `按量计收，共${count}页`,
  ],
  'fee-paid': ({ amountFen, receipt }) => [
    `收到缴费${yuan(amountFen)}元，答复期限自次日起重新计算`,
    receipt === '' ? '' : `票据号：${receipt}`,
  ],
  'search-recorded': ({ places, terms, result }) => [
    '登记检索情况',
    `检索范围：${places}`,
    `检索词：${terms}`,
    `结果：${result}`,
  ],
} as const satisfies Partial<Words>

const wordsOfDecisions = {
  'decision-proposed': ({ decision }) => [`拟定答复：${outcomeWords(decision)}`],
  'decision-returned': ({ why, by }) => [by === 'review' ? '审核退回' : '签发退回', why],
  'decision-reviewed': ({ comment }) => ['审核通过', comment],
  decided: ({ decision, letterId }) => [`${letterId === null ? '办结' : '签发答复'}：${outcomeWords(decision)}`],
  'letter-sent': ({ way, tracking }) => [
    `文书发出：${labelIn(deliveryWays, way)}`,
    tracking === '' ? '' : `邮件号：${tracking}`,
  ],
  'letter-served': ({ by }) => ['文书送达', by],
  'letter-failed': ({ why }) => ['文书未能送达', why],
} as const satisfies Partial<Words>

const wordsOf: Words = { ...wordsOfCourse, ...wordsOfOthers, ...wordsOfExchanges, ...wordsOfDecisions }

function labelIn(table: readonly { readonly key: string; readonly zh: string }[], key: string): string {
  return table.find((entry) => entry.key === key)?.zh ?? key
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2).replace(/\.00$/, '')
}
