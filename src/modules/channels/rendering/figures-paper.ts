import type { Paper, PaperCell } from '../../../kernel/paper.ts'
import { kindOf } from '../domain/channel.ts'
import { monthInChinese } from '../domain/month-count.ts'
import type { ChannelCount } from '../queries/channel-counts.ts'

const heads = [
  ...(['渠道', '类别', '发布', '计量', '关注（人，月末最近一次）'] as const),
  ...(['阅读、查阅、发行', '计量', '没有数据的月份'] as const),
] as const

/** The year's table of channels as rows of text: figures as plain numbers, to be summed, what is counted beside them. */
export function figureRows(counts: readonly ChannelCount[]): readonly (readonly string[])[] {
  return [
    heads,
    ...counts.map(({ channel, count }) => {
      const kind = kindOf(channel.kind)
      return [
        channel.name,
        kind.zh,
        ...figure(kind.posts, count.posts),
        figure(kind.followers, count.followers)[0],
        ...figure(kind.views, count.views),
        count.missing.map((month) => monthInChinese(month).replace(/^\d+年/, '')).join('、'),
      ]
    }),
  ]
}

/** `6574` and `条` for 发布信息（条）; empty where nothing of the kind is counted there, or nobody did. */
function figure(label: string | null, value: number | null): readonly [string, string] {
  if (label === null || value === null) return ['', '']
  return [String(value), /（(.+)）/.exec(label)?.[1] ?? '']
}

/** The year's table as a paper, for files to go on working with. */
export function figuresPaper(counts: readonly ChannelCount[], organ: string, year: number): Paper {
  const [head = [], ...rows] = figureRows(counts)
  const title = `${organ}${year}年公开渠道数据`
  const cell = (text: string, at: number): PaperCell => (at === 0 ? { text, heads: 'row' } : { text, align: 'center' })
  const table = {
    kind: 'table',
    caption: title,
    widths: [4, 3, 2, 1.2, 2.4, 2.4, 1.2, 3],
    headRows: 1,
    rows: [head.map((text): PaperCell => ({ text, heads: 'column' })), ...rows.map((row) => row.map(cell))],
  } as const
  return { title, author: organ, blocks: [table] }
}

/** The same as text that spreadsheets open: commas, quotes doubled, with a mark that says it is UTF-8. */
export function figuresCsv(counts: readonly ChannelCount[]): Uint8Array {
  const lines = figureRows(counts).map((row) => row.map(quoted).join(','))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

/** A name that begins like a formula stays a name. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
