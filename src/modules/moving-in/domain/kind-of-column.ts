import type { OldText } from './old-text.ts'

/** Kinds of item as far as moving in tells them apart, by the type of the column they go to. */
const kinds = [
  [/政策文件|规范性文件|法规/, 'document'],
  [/公告|公示|通知/, 'notice'],
  [/动态|要闻|新闻/, 'news'],
  [/解读/, 'interpretation'],
  [/规划|计划/, 'plan'],
  [/财政|统计|数据|预算|决算/, 'figures'],
  [/概况|职能|领导|负责人/, 'page'],
] as const

/** What kind of item a text becomes: a document where it bears a number, else by its column. */
export function kindOfText(
  { facts }: Pick<OldText, 'facts'>,
  column: { readonly name: string; readonly columnType: string },
) {
  const known =
    kinds.find(([pattern]) => pattern.test(column.columnType)) ?? kinds.find(([pattern]) => pattern.test(column.name))
  if (facts.documentNumber !== '' && known?.[1] !== 'notice') return 'document'
  return known?.[1] ?? 'other'
}
