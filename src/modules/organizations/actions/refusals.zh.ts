export type OrganRefusal =
  | 'no-such-organ'
  | 'not-your-organ'
  | 'name-taken'
  | 'code-taken'
  | 'parent-below-itself'
  | 'successor-below-itself'
  | 'changed-meanwhile'
  | 'nobody-reviews'
  | 'steps-and-alone'
  | 'no-such-unit'
  | 'unit-name-taken'

/** What to say, and the field it belongs to; `''` is the whole form. */
export const organRefusals = {
  'no-such-organ': { field: '', words: '没有这个机关。' },
  'not-your-organ': { field: '', words: '您只能维护本机关及其下属机关。' },
  'name-taken': { field: 'name', words: '已经有同名的机关。' },
  'code-taken': { field: 'documentCode', words: '这个机关代字已由其他机关使用，文号会重复。' },
  'parent-below-itself': { field: 'parentId', words: '不能隶属于本机关或其下属机关。' },
  'successor-below-itself': { field: 'succeededBy', words: '职权不能由本机关自己承接。' },
  'changed-meanwhile': {
    field: '',
    words: '您打开页面之后，他人已经修改了这个机关，本次修改没有保存。请在新的窗口查看最新内容后再改。',
  },
  'nobody-reviews': {
    field: 'singleHanded',
    words: '请至少选择审核、负责人批准中的一项；确实只有一人办理的，请勾选“一人办结”。',
  },
  'steps-and-alone': { field: 'singleHanded', words: '选择了审核或者负责人批准的，不能同时选择一人办结。' },
  'no-such-unit': { field: '', words: '没有这个内设机构。' },
  'unit-name-taken': { field: 'name', words: '已经有同名的内设机构。' },
} as const satisfies Record<OrganRefusal, { readonly field: string; readonly words: string }>
