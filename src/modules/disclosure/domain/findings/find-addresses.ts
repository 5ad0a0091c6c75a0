import { findingAt } from './text-finding.ts'
import type { LookedAt, TextFinding } from './text-finding.ts'

/**
 * Places where somebody lives: a house in a village, a room behind a unit or a building of an estate, and whatever an
 * address label names. A street and its number alone is how offices and shops are found, and is no finding.
 */
export function findAddresses(looked: LookedAt): readonly TextFinding[] {
  return [
    ...[...looked.folded.matchAll(LABELLED)].map((match) => {
      const start = match.index + match[0].length - (match[1] ?? '').length
      return finding(looked, [start, match.index + match[0].length], 'error')
    }),
    ...[GROUP_HOUSE, VILLAGE_HOUSE, UNIT_ROOM, ESTATE_ROOM].flatMap((pattern) =>
      [...looked.folded.matchAll(pattern)].map((match) =>
        finding(looked, [match.index, match.index + match[0].length], 'warning'),
      ),
    ),
  ]
}

const NUMBER = String.raw`(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,4})`
const UNITS = String.raw`(?:村民小组|小组|组|队|社(?![会区])|号|室|户|层|楼|栋|幢|座|单元|院)`
const END = String.raw`(?:(?![\w.%+-]{1,64}@)[^\n\t,;:。、()@])`

const VILLAGE = '(?:村|屯|庄|社区|农场|林场)'
const HOUSE = String.raw`${NUMBER}号(?:(?:附|-)${NUMBER}(?![\d*])号?)?`
/** Behind a group a house number is a house number, but for bridges, wells and other works that are numbered too. */
const GROUP_HOUSE = new RegExp(
  String.raw`${VILLAGE}${NUMBER}(?:村民小组|小组|组|队|社)${HOUSE}(?![桥井线路地塘库渠坝泵站楼厂标宗图公文令台变机闸坑池田棚煤矿工项])`,
  'g',
)
/** Right behind the village it is one only where somebody lives there or the words end. */
const VILLAGE_HOUSE = new RegExp(
  String.raw`${VILLAGE}${HOUSE}(?=$|[\s,;。、:()"']|院|宅|房屋|户|门|住|居|村民|的?家)`,
  'gm',
)
const UNIT_ROOM = new RegExp(
  String.raw`(?:${NUMBER}(?:号楼|栋|幢|座|号院|号)[ -]?)?${NUMBER}单元[ -]?(?:${NUMBER}层)?[ -]?\d{3,4}(?![\d*])(?:室|户|号)?`,
  'g',
)
const ESTATE_ROOM = new RegExp(
  String.raw`(?:小区|花园|家园|公寓|新村|宿舍|家属[院楼]|嘉园|苑)[^\n\t,;。、]{0,6}?${NUMBER}(?:号楼|栋|幢|座)[ -]?\d{3,4}(?![\d*])(?:室|户|号)?`,
  'g',
)
const LABELLED = new RegExp(
  String.raw`(?:家庭住址|家庭地址|现住址|住址|户籍地址|户籍所在地|户籍地|居住地址|居住地|常住地址|暂住地址)[: ]{0,3}[为在是]?[: ]?((?=${END}{0,40}${NUMBER}${UNITS})${END}{4,50})`,
  'g',
)

function finding(
  looked: LookedAt,
  [start, end]: readonly [number, number],
  severity: 'error' | 'warning',
): TextFinding {
  const message =
    severity === 'error'
      ? '发现家庭住址，请遮盖门牌后再发布。'
      : '疑似家庭住址（有村组门牌或者单元房号），请核对；确属的请遮盖。'
  const masked = maskAddress(looked.text.slice(start, end))
  return findingAt(looked, [start, end], { kind: 'home-address', severity, message, masked })
}

/** Digits go, and Chinese numerals before a group, house or room; what village or street it is may stay. */
function maskAddress(words: string): string {
  return words.replaceAll(/[\d０-９]/g, '*').replaceAll(HAN_NUMBER, (numeral) => '*'.repeat(numeral.length))
}

const HAN_NUMBER = new RegExp(String.raw`[一二三四五六七八九十百〇零]+(?=${UNITS})`, 'g')
