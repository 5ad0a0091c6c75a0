import { applicantSteps } from './domain/applicant-steps.ts'
import { steps } from './domain/steps.table.ts'

/** What the audit trail calls the deeds of this module: every step by its verb, and what is no step. */
export const deedWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(steps.map(({ key, zh }) => [`request.${key}`, `申请：${zh}`])),
  ...Object.fromEntries(applicantSteps.map(({ key, zh }) => [`request.applicant.${key}`, `申请人：${zh}`])),
  'request.register': '登记申请',
  'request.send-again': '重复提交同一申请',
  'request.keep-upload': '上传附件',
  'request.print-receipt': '打印登记回执',
  'request.recount': '重新计算答复期限',
  'request.hand-over': '移交案件',
  'request.view-identity': '查看完整证件号码',
  'request.view-proof': '查看身份证明',
  'request.purge-identity': '清除到期的身份信息',
  'request.take-file': '下载整卷档案',
  'letter.issue': '签发文书',
}

/** What the audit trail calls the particulars of a deed. */
export const detailWords = {
  number: '登记编号',
  stage: '环节',
  channel: '提交方式',
  to: '至',
  into: '分为、并入',
  with: '与',
  numbers: '各件编号',
  giver: '移交人',
  heir: '接收人',
  heirAccount: '接收人账号',
  why: '理由',
  file: '文件',
  kind: '种类',
  files: '文件数',
  afterDays: '归档后天数',
  singleHanded: '一人办结',
} as const
