import type { ItemRefusal } from './domain/item-refusal.ts'

/** What to say, and the field it belongs to; `''` is the whole form. */
export const itemRefusals = {
  'no-such-item': { field: '', words: '没有这条信息。' },
  'not-permitted': { field: '', words: '您没有办理这一步的权限。' },
  'not-at-this-stage': { field: '', words: '这条信息现在的状态不能办理这一步。' },
  'changed-meanwhile': { field: '', words: '您打开页面之后，他人已经办理或者修改了这条信息，请查看最新情况后再办理。' },
  'took-part': { field: '', words: '拟稿人和已经审核过的人不能再审核同一稿，请由其他人员审核。' },
  'no-attribute': { field: 'attribute', words: '请先确定公开属性。' },
  'no-ground': { field: 'ground', words: '不予公开的，请选择依据。' },
  'no-title': { field: 'title', words: '请填写标题。' },
  'no-body': { field: 'body', words: '请填写正文，或者上传附件。' },
  'no-column': { field: 'columns', words: '主动公开的信息，请至少选择一个栏目。' },
  'no-such-column': { field: 'columns', words: '所选栏目不存在、已经停用，或者不属于本机关的网站。' },
  'made-in-future': { field: 'madeOn', words: '成文日期不能晚于今天。' },
  'open-findings': { field: '', words: '还有未处理的提示，处理或者核实后才能提交。' },
  'no-reason': { field: 'reason', words: '请写明原因。' },
  'no-next-evaluation': { field: 'until', words: '请填写下次评估的日期：今天以后，最长一年。' },
  'in-past': { field: 'publishAt', words: '发布时间不能早于现在。' },
} as const satisfies Record<ItemRefusal, { readonly field: string; readonly words: string }>
