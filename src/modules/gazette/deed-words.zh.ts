import { issueSteps } from './domain/issue-steps.table.ts'

/** What the audit trail calls the deeds of this module. */
export const deedWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(issueSteps.map(({ key, zh }) => [`gazette.${key}`, `公报：${zh}`])),
  'gazette.begin': '公报：开始编排',
  'gazette.settle': '公报：修改刊物设置',
  'gazette.bring': '公报：录入已出版的公报',
}
