/** Why something cannot be entered. */
export type RemedyRefusal = keyof typeof remedyRefusals

/** What is said of a refusal, and the field it belongs to; `''` is the whole form. */
export const remedyRefusals = {
  'no-such-remedy': { field: '', words: '没有这个案件，或者它不属于您所在的机关。' },
  'not-permitted': { field: '', words: '您没有办理复议、诉讼案件的权限。' },
  'changed-meanwhile': {
    field: '',
    words: '您打开页面之后，他人已经更新了这个案件，本次没有保存。请核对最新情况，您填写的内容仍在下面。',
  },
  'already-entered': { field: 'caseNumber', words: '同一机关或者法院的这个案号已经登记过。' },
  'no-such-request': {
    field: 'requestNumber',
    words: '没有找到这个登记编号的申请，请核对；与申请无关的案件可以不填。',
  },
  'no-such-reconsideration': { field: 'precededBy', words: '没有找到这个复议案件。' },
  'reconsideration-undecided': { field: 'precededBy', words: '这个复议案件还没有登记结果，请先登记复议结果。' },
  'no-first-day': { field: 'acceptedOn', words: '受理（立案）日期和收到副本日期至少填写一个。' },
  'day-in-future': { field: '', words: '日期不能晚于今天。' },
  'copy-before-acceptance': { field: 'copyReceivedOn', words: '收到副本的日期早于受理（立案）日期，请核对。' },
  'answer-before-copy': { field: 'answeredOn', words: '提交答复的日期早于收到副本的日期，请核对。' },
  'answer-without-copy': { field: 'copyReceivedOn', words: '请填写收到副本的日期：答复期限从这一天起算。' },
  'decision-before-start': { field: 'decidedOn', words: '裁决日期早于受理或者收到副本的日期，请核对。' },
  'receipt-before-decision': { field: 'decisionReceivedOn', words: '收到裁决的日期早于裁决日期，请核对。' },
  'result-not-of-level': { field: 'result', words: '这种结果不适用于这一程序。' },
  'nothing-below': {
    field: 'result',
    words: '没有可以维持的下级裁判结果，请先补登前一审级的结果，或者选择实际的裁判结果。',
  },
  'redo-not-ordered': { field: 'redo', words: '这种结果不会要求重新办理，请核对。' },
  'redo-before-decision': { field: 'redoBy', words: '履行期限早于裁决日期，请核对。' },
  'not-decided': { field: '', words: '本审级还没有登记结果。' },
  'already-decided': { field: '', words: '本审级已经登记结果；需要更正的，请使用“更正登记”。' },
  'nothing-to-answer': { field: '', words: '没有等待提交的答复。' },
  'nothing-to-redo': { field: '', words: '没有等待履行的裁决。' },
  'redone-before-decision': { field: 'redoneOn', words: '履行日期早于裁决日期，请核对。' },
  'no-further-instance': { field: '', words: '行政复议没有上一审级；对复议决定不服而起诉的，请另行登记诉讼。' },
  'instance-before-decision': { field: 'acceptedOn', words: '早于前一审级的裁决日期，请核对。' },
  'level-out-of-order': { field: 'level', words: '审级顺序有误：二审之前应有一审，发回重审后从一审重新开始。' },
} as const satisfies Record<string, { readonly field: string; readonly words: string }>
