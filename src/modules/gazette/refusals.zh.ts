import type { IssueRefusal } from './domain/issue-refusal.ts'

/** What to say, and the field it belongs to; `''` is the whole form. */
export const issueRefusals = {
  'no-such-issue': { field: '', words: '没有这一期公报。' },
  'not-permitted': { field: '', words: '您没有办理这一步的权限。' },
  'not-at-this-stage': { field: '', words: '这一期公报现在的状态不能办理这一步。' },
  'own-work': { field: '', words: '参与编排的人员不能审核同一期公报，请由其他人审核。' },
  'changed-meanwhile': {
    field: '',
    words: '您打开页面之后，他人已经办理或者修改了这一期公报，请查看最新情况后再办理。',
  },
  'nothing-chosen': { field: '', words: '请至少选择一篇。' },
  'no-such-text': { field: '', words: '目录中没有这一篇，可能已经被移出。' },
  'no-such-section': { field: 'section', words: '请选择栏目。' },
  'already-gazetted': { field: '', words: '所选内容中有的已经刊登或者编入其他期，请重新选择。' },
  'item-not-shown': { field: '', words: '所选内容中有的已经撤下或者不再公开，请重新选择。' },
  'no-texts': { field: '', words: '目录还没有内容，请先选入文件。' },
  'findings-open': {
    field: '',
    words: '撰写的内容还有不得公开或者应当处理的提示，请在修改或者核实之后办理。',
  },
  'text-changed': {
    field: '',
    words: '目录中有的文件在提交审核之后已经更正或者撤下，请退回修改后重新提交。',
  },
  'no-reason': { field: 'why', words: '请写明原因。' },
  'in-future': { field: 'on', words: '出版日期不能晚于今天。' },
  'before-last-issue': { field: 'on', words: '出版日期不能早于上一期的出版日期。' },
  'number-taken': { field: '', words: '刚刚有另一期公报出版，期号已经顺延，请再次办理。' },
  'number-there': { field: 'number', words: '已经有这一期，或者总期号与其他期相同。' },
  'no-pdf': { field: 'file', words: '请选择整期的PDF文件，内容完整、没有密码，不超过20 MB。' },
  'picture-not-kept': { field: 'picture1', words: '图片没有保存成功，请另存为PNG或者JPG后重新上传。' },
  'not-set': { field: '', words: '排版没有成功：内容过长或者过于复杂。请减少本期的内容后再办理。' },
  'too-many-sets': { field: '', words: '现在生成文件的人较多，请稍等片刻再办理。' },
  'copies-differ': { field: 'copies', words: '各接收单位的份数合计应当等于印数。' },
  'no-receivers': { field: 'copies', words: '请登记接收单位；没有送出的登记为编辑单位留存。' },
} as const satisfies Record<IssueRefusal, { readonly field: string; readonly words: string }>
