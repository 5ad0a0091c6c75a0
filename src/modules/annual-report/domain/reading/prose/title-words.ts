import { isAgencyName, isPlaceName } from './agency-name.ts'

/** What a title line says: which of its characters are the title, whose report it is, and of which year. */
export type TitleWords = {
  readonly length: number
  /** As in the title; empty where the title names none. */
  readonly agency: string
  readonly year: number | null
}

/** Reads compact text as the title of a report; null where it is none, or where more than a title stands in it. */
export function titleWords(text: string): TitleWords | null {
  if (text.length < 6 || text.length > 90) return null
  return fileName(text) ?? prescribedTitle(text)
}

function prescribedTitle(text: string): TitleWords | null {
  const core = reportWords.exec(text)
  if (core === null) return null
  const end = core.index + core[0].length
  const tail = titleTail.exec(text.slice(end))
  const head = headWords(text.slice(0, core.index))
  if (tail === null || head === null) return null
  const { [1]: yearBehind = '' } = tail
  return { length: end + yearBehind.length, agency: head.agency, year: head.year ?? yearIn(yearBehind) }
}

function fileName(text: string): TitleWords | null {
  const [, before = '', year, behind = ''] = yearFile.exec(text) ?? []
  const agency = isAgencyName(before) ? before : before === '' ? behind : ''
  return agency === '' ? null : { length: text.length, agency, year: Number(year) }
}

/** Whether a text is a title at its beginning and a sentence after it, as glued extractions have it. */
export function titleBeforeSentence(text: string): TitleWords | null {
  const glued = gluedSentence.exec(text)
  return glued === null ? null : titleWords(text.slice(0, glued.index + (glued[1]?.length ?? 0)))
}

const reportWords =
  /(?:(?<!人民)(?:政府|政务))?信息(?:依申请)?公开(?:工作)?(?:情况)?的?(?:年度(?:工作)?(?:情况)?的?(?:报告|总结)|(?:工作)?年报|(?:工作)?(?:年度)?(?:情况)?(?:的)?报告|年度总结|工作总结)/
// `示范市审计局2020年报_审计局`, `2020年报_审计局`: how files are called that hold a report.
const yearFile = /^([一-龥()]{3,30})?(20\d\d)年?(?:度)?(?:政府)?(?:信息公开)?年报(?:[_-]+([一-龥()]{2,30}))?$/
const titleTail = /^(\(?20\d\d年?度?\)?|\((?:公开版|全文|正文)\))?(?:[-_|—–]+[^。,;]{0,40})?$/
const gluedSentence = /((?:年度报告|年报|工作报告))(?=根据《|按照《|依据《|本报告|本年度报告|根据国务院)/
const year = /(?<!\d)(20\d\d)年?度?|([二][〇零○][〇零○一二三四五六七八九]{2})年度?/g

function headWords(head: string): { agency: string; year: number | null } | null {
  if (head.length > 60 || /[。;:!?>]/.test(head)) return null
  const agency = head
    .replace(year, '')
    .replace(/^\(|关于|[《"]|(?:公布|发布|编制|的)$/g, '')
    .replace(/的$/, '')
    .replace(/人民$/, '人民政府')
  if (agency.includes(',') || /^(?:我|本)/.test(agency)) return null
  if (agency !== '' && !isAgencyName(agency) && !isPlaceName(agency) && !shortName.test(agency)) return null
  return { agency, year: yearIn(head) }
}

// An office by its short name: `示范市发改委`, `示范县一中`.
const shortName = /^[一-龥]{2,4}[市县区州旗省][一-龥]{2,14}$/

function yearIn(text: string): number | null {
  const match = text.matchAll(year).next().value
  if (match === undefined) return null
  if (match[1] !== undefined) return Number(match[1])
  return Number([...(match[2] as string)].map((digit) => Math.max(0, '零一二三四五六七八九'.indexOf(digit))).join(''))
}
