import type { DocumentRefusal } from './domain/document-refusal.ts'

/** What to say, and the field it belongs to; `''` is the whole form. */
export const documentRefusals = {
  'no-such-document': { field: '', words: '没有这份文件。' },
  'not-permitted': { field: '', words: '您没有办理这一步的权限。' },
  'not-at-this-stage': { field: '', words: '这份文件现在的状态不能办理这一步。' },
  'not-in-force': { field: '', words: '这份文件已经废止或者失效，不能办理这一步。' },
  'changed-meanwhile': { field: '', words: '您打开页面之后，他人已经办理或者修改了这份文件，请查看最新情况后再办理。' },
  'no-title': { field: 'title', words: '请填写标题。' },
  'no-text': { field: 'text', words: '文稿还没有正文，请先补充正文。' },
  'no-reason': { field: 'why', words: '请写明原因。' },
  'no-rule-making': { field: 'kind', words: '本机关没有规章制定权（立法法第九十一条、第九十三条）。' },
  'awaits-steps': { field: '', words: '审议前的环节还没有全部完成，见文件页面“审议前应当完成”。' },
  'too-short-consultation': {
    field: 'until',
    words: '征求意见的时间短于规定天数；确需缩短的，写明理由。',
  },
  'no-consultation': { field: '', words: '还没有公开征求意见。' },
  'still-consulting': { field: '', words: '征求意见还没有结束，结束次日起登记情况。' },
  'in-future': { field: 'on', words: '日期不能晚于今天。' },
  'before-issue': { field: 'on', words: '日期不能早于文件制发的日期。' },
  'effective-before-made': { field: 'effectiveOn', words: '施行日期不能早于成文日期。' },
  'too-soon-effective': {
    field: 'effectiveOn',
    words: '规章应当自公布之日起三十日后施行；符合例外情形的，写明理由（规章制定程序条例第三十二条）。',
  },
  'expires-before-effective': { field: 'expiresOn', words: '有效期截止日期不能早于施行日期或者决定日期。' },
  'no-order-number': { field: 'orderNumber', words: '规章以令公布，请填写令号。' },
  'number-taken': { field: 'orderNumber', words: '这个文号已经用于其他文件。' },
  'already-linked': { field: '', words: '这份文件已经关联公开的信息。' },
  'no-such-item': { field: 'item', words: '本机关没有这条信息。' },
  'item-taken': { field: 'item', words: '这条信息已经关联其他文件。' },
  'item-refused': { field: '', words: '公开信息没有建立：请检查网站和栏目，以及您的信息起草权限。' },
  'nothing-decided': { field: '', words: '请至少对一份文件作出清理决定。' },
  'not-all-decided': { field: '', words: '所列文件中有的已经废止或者失效，请重新打开页面。' },
  'no-basis': { field: 'basis', words: '请写明依据的文件。' },
} as const satisfies Record<DocumentRefusal, { readonly field: string; readonly words: string }>
