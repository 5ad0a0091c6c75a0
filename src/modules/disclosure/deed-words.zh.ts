import { itemSteps } from './domain/item-steps.table.ts'

/** What the audit trail calls the deeds of this module. */
export const deedWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(itemSteps.map(({ key, zh }) => [`item.${key}`, `信息：${zh}`])),
  'item.create': '信息：拟稿',
  'item.send-again': '信息：重复提交',
  'item.move-in': '信息：迁入',
  'practice.settle': '确定审核步骤',
  'word-list.keep': '修改检查用词',
  'index-code.enter': '确定索引号机构代码',
}
