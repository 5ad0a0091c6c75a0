import { isPlaceholder, placeholderOf } from '../../statute/reply-letters/placeholder.ts'
import type { TemplateRefusal } from './actions/save-template.ts'
import type { WordingFault, WordingFaultKind } from './domain/wording-faults.ts'

/** What to say of all of a form. */
export const templateRefusalText = {
  'not-your-organ': '您只能维护本机关的文书模板。',
  'changed-meanwhile': '您打开页面之后，他人已经保存了新的版本，本次修改没有保存。请在新的窗口查看最新版本后再改。',
  'nothing-changed': '内容没有变化，没有保存新的版本。',
} as const satisfies Record<Exclude<TemplateRefusal['why'], 'faults'>, string>

/** A fault of a wording in words for whoever keeps the template. */
export function faultInWords({ kind, word }: WordingFault): string {
  return faultText[kind](isPlaceholder(word) ? placeholderOf(word).label : word)
}

const faultText = {
  'empty-title': () => '请填写标题。',
  'too-long': (limit) => `不能超过${limit}个字符。`,
  'unknown-placeholder': (name) => `没有名为“${name}”的内容项。可用的内容项列在页面下方。`,
  'foreign-placeholder': (label) => `“${label}”在这一文书中没有内容，不能使用。`,
  'lone-brace': () => '花括号“{”“}”应当成对出现，中间写内容项的名称。',
  blank: (blank) => `“${blank}”是没有填写的空格。需要填写的内容请用内容项代替。`,
  'tells-remedy': () => '救济途径由系统按照办理结果和签发日期依法生成，不能自行书写。',
  'repeated-key': () => '同一段落出现了两次。',
  'prescribed-changed': () => '法定文字不能修改。',
  'prescribed-missing': () => '法定段落不能删除，也不能改变次序。',
} as const satisfies Record<WordingFaultKind, (word: string) => string>
