/** What is said where something about sites cannot be done; `field`: what it is about, empty for all of it. */
export const siteRefusals = {
  'no-such-site': { field: '', words: '没有这个网站，或者它不属于您所在的机关。' },
  'no-such-column': { field: '', words: '没有这个栏目。' },
  'no-such-leader': { field: '', words: '没有这位负责人，或者已经删去。' },
  'no-such-proposal': { field: '', words: '没有这项修改，可能已经由他人放行、退回或者收回。' },
  'own-proposal': { field: '', words: '您提出的修改，应当由他人放行。' },
  'not-own-proposal': { field: '', words: '只有提出人可以收回。' },
  'changed-meanwhile': { field: '', words: '在您修改期间，网站已被他人更改。请核对最新内容后再保存。' },
  'organ-has-site': { field: '', words: '本机关已经有网站，一个机关最多一个网站。' },
  'address-taken': { field: 'id', words: '这个地址已经有网站使用，请换一个。' },
  'slug-taken': { field: 'slug', words: '这个地址已经有栏目使用，请换一个。' },
  'has-columns': { field: '', words: '栏目之下还有栏目，不能删除。可以停用。' },
  'has-items': { field: '', words: '栏目已经有信息或者曾经有信息，不能删除。可以停用，停用后原有信息的网址不变。' },
} as const satisfies Readonly<Record<string, { readonly field: string; readonly words: string }>>

/** What is wrong, by field, in Chinese. */
export type SiteFaults = Readonly<Record<string, string>>

export function faultOf(refusal: keyof typeof siteRefusals): SiteFaults {
  const { field, words } = siteRefusals[refusal]
  return { [field]: words }
}
