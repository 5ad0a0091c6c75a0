import type { PlaceholderKey } from '../reply-letters/placeholders.table.ts'

/**
 * What has to be on file before a result may be chosen. A condition with `asks` is met by writing those words in the
 * decision; one without comes from the course of the case (a notice sent, a term that ran out, a file kept).
 */
export const onFileConditions = [
  { key: 'publication-place', zh: '写明该信息已经公开的准确网址或者位置。', article: '条例 第三十六条第一项', asks: ['publicationPlace'] },
  { key: 'supplied-list', zh: '列明提供的政府信息、形式、件数和页数。', article: '条例 第三十六条第二项', asks: ['suppliedList', 'supplyForm', 'copies', 'pages'] },
  { key: 'supply-way', zh: '写明获取该政府信息的方式、途径和时间。', article: '条例 第三十六条第二项', asks: ['supplyWay'] },
  { key: 'open-parts', zh: '列明予以公开的内容。', article: '条例 第三十七条', asks: ['openParts'] },
  { key: 'grounds-per-part', zh: '对每一处不予公开的内容写明位置、依据和理由。', article: '条例 第三十七条', asks: ['withheldParts'] },
  { key: 'redacted-copy', zh: '存入作了区分处理、并经检查不含被遮盖文字的副本。', article: '条例 第三十七条', asks: [] },
  { key: 'secrecy-basis', zh: '写明定密依据，不透露内容。', article: '条例 第十四条；保守国家秘密法', asks: ['secrecyBasis'] },
  { key: 'law-cited', zh: '写明禁止公开的法律、行政法规全名和条款；规章和文件不能作为依据。', article: '条例 第十四条', asks: ['lawCited'] },
  { key: 'danger-reason', zh: '写明公开后可能危及哪一项安全或者稳定、怎样危及。', article: '条例 第十四条', asks: ['dangerReason'] },
  { key: 'leader-approval', zh: '记录机关负责人的批准。', article: '条例 第十七条', asks: ['leaderApproval'] },
  { key: 'third-party-right', zh: '写明是第三方的何种权益、公开会造成怎样的损害。', article: '条例 第十五条', asks: ['rightKind', 'harmReason'] },
  { key: 'third-party-consultation', zh: '书面征求第三方意见，并且收到意见或者15个工作日届满。', article: '条例 第三十二条', asks: [] },
  { key: 'no-consultation-reason', zh: '未征求第三方意见的，记录理由。', article: '条例 第三十二条', asks: ['noConsultationReason'] },
  { key: 'public-interest-note', zh: '记录不公开是否会对公共利益造成重大影响的衡量。', article: '条例 第十五条', asks: ['publicInterestNote'] },
  { key: 'internal-kind', zh: '选明属于人事管理、后勤管理、内部工作流程中的哪一类。', article: '条例 第十六条第一款', asks: ['internalKind', 'withholdReason'] },
  { key: 'process-kind', zh: '选明属于讨论记录、过程稿、磋商信函、请示报告中的哪一类。', article: '条例 第十六条第二款', asks: ['processKind', 'withholdReason'] },
  { key: 'enforcement-case', zh: '写明所涉行政执法案件。', article: '条例 第十六条第二款', asks: ['enforcementCase', 'withholdReason'] },
  { key: 'discretion-note', zh: '记录裁量：属于“可以不予公开”，为何不公开，有无规定应当公开。', article: '条例 第十六条', asks: ['discretionNote'] },
  { key: 'special-procedure-law', zh: '写明对查询有特别规定的法律、行政法规和办理查询的机构。', article: '条例 第三十六条第七项', asks: ['queryLaw', 'queryOffice'] },
  { key: 'search-record', zh: '记录检索：在哪里、用什么方法、谁在何时检索。', article: '条例 第三十六条第四项', asks: ['searchedPlaces', 'searchedTerms', 'searchedBy', 'searchedOn'] },
  { key: 'not-ours-reason', zh: '写明为何不属于本机关负责公开。', article: '条例 第十条、第三十六条第五项', asks: ['notOursReason'] },
  { key: 'right-organ', zh: '写明负责公开的机关的名称和联系方式。', article: '条例 第三十六条第五项', asks: ['rightOrgan'] },
  { key: 'right-organ-unknown', zh: '不能确定由哪个机关负责公开的，记录查找过程。', article: '条例 第三十六条第五项', asks: ['rightOrganUnknown'] },
  { key: 'creation-reason', zh: '写明需要怎样的加工、分析，以及为何不能区分处理。', article: '条例 第三十八条', asks: ['creationReason'] },
  { key: 'correction-round-done', zh: '已经一次性告知补正，并收到申请人的补正。', article: '条例 第三十条', asks: [] },
  { key: 'still-unclear', zh: '写明补正后仍不明确之处。', article: '条例 第三十条', asks: ['stillUnclear'] },
  { key: 'petition-reason', zh: '写明申请实质上是信访、投诉、举报的理由。', article: '条例 第三十九条第一款', asks: ['petitionReason'] },
  { key: 'earlier-reply', zh: '写明此前对相同申请所作答复的文号和日期。', article: '条例 第三十六条第六项', asks: ['earlierReplyNumber', 'earlierReplyOn'] },
  { key: 'earlier-supply', zh: '写明申请人此前获取该信息的答复文号和日期。', article: '国办公开办函〔2021〕30号', asks: ['earlierReplyNumber', 'earlierReplyOn'] },
  { key: 'publication-source', zh: '写明公开出版物的获取途径。', article: '条例 第三十九条第二款', asks: ['publicationSource'] },
  { key: 'volume-counted', zh: '写明统计期间和申请件数。', article: '条例 第三十五条', asks: ['volumePeriod', 'volumeCount'] },
  { key: 'reasons-asked', zh: '已经要求申请人说明理由，并且收到说明或者说明的期限届满。', article: '条例 第三十五条', asks: [] },
  { key: 'unreasonable-reason', zh: '写明为何认为申请人的理由不合理。', article: '条例 第三十五条', asks: ['unreasonableReason'] },
  { key: 'correction-asked-and-lapsed', zh: '已经告知补正，合理期限届满而申请人无正当理由未补正。', article: '条例 第三十条', asks: [] },
  { key: 'fee-noticed-and-lapsed', zh: '收费通知已经送达，20个工作日届满而申请人未缴纳。', article: '国办函〔2020〕109号 第七条', asks: [] },
  { key: 'withdrawal-statement', zh: '存入申请人撤回申请的书面材料或者记录。', article: '国办公开办函〔2021〕30号', asks: [] },
  { key: 'closing-reason', zh: '写明终止办理的原因。', article: '国办公开办函〔2021〕30号', asks: ['closingReason'] },
] as const satisfies readonly OnFileCondition[]

export type OnFileKey = (typeof onFileConditions)[number]['key']

export type OnFileCondition = {
  readonly key: string
  /** What to put on file, for the person who decides. */
  readonly zh: string
  readonly article: string
  readonly asks: readonly PlaceholderKey[]
}

const byKey: ReadonlyMap<OnFileKey, OnFileCondition> = new Map(onFileConditions.map((one) => [one.key, one]))

/** The condition with this key. */
export function onFileCondition(key: OnFileKey): OnFileCondition {
  return byKey.get(key) as OnFileCondition
}
