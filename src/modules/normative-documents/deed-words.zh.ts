import { documentSteps } from './domain/document-steps.table.ts'

/** What the audit trail calls the deeds of this module. */
export const deedWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(documentSteps.map(({ key, zh }) => [`document.${key}`, `文件：${zh}`])),
  'document.create': '文件：登记起草',
  'document.import': '文件：导入文件库',
  'document.expire': '文件：有效期届满失效',
  'document.clean-up': '文件：集中清理',
  'document.settle': '文件：修改管理规则',
}
