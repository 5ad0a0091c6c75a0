import { foldText } from '../../kernel/chinese-text.ts'
import { limitStarts } from './limit-starts.table.ts'
import type { LimitStart } from './limit-starts.table.ts'
import { generalLimit } from './publication-limit.ts'
import type { PublicationLimit } from './publication-limit.ts'

/** A limit as a catalogue prints it. `limit` is null where the words do not settle one: then they are shown as they are. */
export type PrintedLimit = {
  readonly words: string
  readonly limit: PublicationLimit | null
  /** 及时公开: no number of its own; 条例 第二十六条 is its outer end. */
  readonly promptly: boolean
}

/**
 * Reads the cell 公开时限 of a catalogue: `信息形成或者变更之日起20个工作日内`, `20工作日`, `实时公开`, `及时公开` and their like, with
 * Chinese or Arabic numerals and broken lines. Periods (每年), showing times (公示不少于…) and mixtures stay words.
 */
export function readLimit(printed: string): PrintedLimit {
  const words = printed.trim()
  const plain = plainWords(words)
  if (/^(?:及时|应及时|信息形成后及时)(?:主动)?(?:公开|公布|发布|更新)?$/.test(plain)) {
    return { words, limit: generalLimit, promptly: true }
  }
  return { words, limit: atOnce(plain) ?? counted(plain), promptly: false }
}

function atOnce(plain: string): PublicationLimit | null {
  if (!/^(?:实时|即时|当日|当天|信息形成(?:后)?当[日天])(?:主动)?(?:公开|公布|发布|更新)?$/.test(plain)) return null
  return { length: 0, unit: 'calendar-days', from: 'formed-or-changed', article: null }
}

const COUNTED =
  /^(?:自|从|在|于)?(?<start>[^\d]{0,40}?)(?:之日|当日|之时|日)?(?:起|后|以后)?(?:的)?(?<length>\d{1,3})个?(?<unit>工作日|自然日|日|天)(?:之内|以内|内)?(?:及时|依法|主动|向社会|在网上)*(?:予以|进行)?(?:公开|公布|发布|公示|更新|上网)?$/

function counted(plain: string): PublicationLimit | null {
  if (/不少于|至少|公示期|每/.test(plain)) return null
  const { start = '', length = '0', unit = '' } = COUNTED.exec(plain)?.groups ?? {}
  const from = startOf(start)
  if (from === null || Number(length) === 0) return null
  return citedLimit({ length: Number(length), unit: unit === '工作日' ? 'working-days' : 'calendar-days', from })
}

/** The limit of 第二十六条 cites it; any other is the office's own. */
function citedLimit(limit: Omit<PublicationLimit, 'article'>): PublicationLimit {
  const { length, unit, from } = generalLimit
  const general = limit.length === length && limit.unit === unit && limit.from === from
  return { ...limit, article: general ? generalLimit.article : null }
}

function startOf(said: string): LimitStart | null {
  if (said === '') return 'formed-or-changed'
  return limitStarts.find((start) => start.said.test(said))?.key ?? null
}

/** Without spaces, brackets and the reservation of other laws that nearly every cell repeats; numerals as digits. */
function plainWords(words: string): string {
  return foldText(words)
    .replaceAll(/\s+/g, '')
    .replaceAll(/[()"'[\]]/g, '')
    .replaceAll(/[,;。、.]?(?:国家)?(?:法律|法规|规章)[^,;。]{0,12}另有规定的?[,;]?(?:从其规定|除外|依照其规定)/g, '')
    .replaceAll(/[,;。.:]+$/g, '')
    .replaceAll(/[一二三四五六七八九十]+(?=个?(?:工作日|自然日|日|天))/g, (numeral) => String(numberOf(numeral)))
}

/** Up to 九十九, which is as long as such limits get. */
function numberOf(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const digit = (sign: string | undefined) => '零一二三四五六七八九'.indexOf(sign ?? '')
  if (!numeral.includes('十')) return digit(ones)
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
