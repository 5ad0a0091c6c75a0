import type { Place } from '../../../../../kernel/source-document.ts'
import { agencyNamed, withFullerName } from './agency-of-report.ts'
import { bodyAgencies } from './body-agencies.ts'
import type { FoundTitle } from './find-title.ts'
import { postingAgency } from './metadata-card.ts'
import type { Paragraph } from './paragraphs.ts'
import { placeOf, type ProseLine, type ProseText } from './prose-text.ts'
import type { ReportEnding } from './report-ending.ts'
import { titleWords } from './title-words.ts'

export type FoundAgency = {
  readonly agency: string | null
  readonly place: Place | null
  readonly inTitle: string | null
  readonly inBody: readonly string[]
  readonly inSignature: string | null
}

type Sources = {
  readonly title: FoundTitle | null
  readonly ending: ReportEnding
  readonly paragraphs: readonly Paragraph[]
  /** Lines outside the report's own text: cards above it, the site's lines below it. */
  readonly surroundings: readonly ProseLine[]
}

/**
 * Whose report it is: by its title, its signature, the office its sentences have as subject, the card of the page, the
 * name of the site, in this order.
 */
export function findAgency(prose: ProseText, { title, ending, paragraphs, surroundings }: Sources): FoundAgency {
  const whole = [...prose.lines.map(({ text }) => text)].join('\n')
  const body = bodyAgencies(paragraphs)
  const inTitle = title === null || title.words.agency === '' ? null : title.words.agency
  const inSignature = ending.signer?.name ?? null
  const found =
    ofTitle(prose, title, whole) ??
    ofSignature(prose, ending, whole) ??
    ofBody(prose, paragraphs, body, whole) ??
    ofCard(prose, surroundings, whole) ??
    ofSite(prose, surroundings)
  return {
    agency: found?.name ?? null,
    place: found?.place ?? null,
    inTitle,
    inBody: body.offices.map(({ name }) => name),
    inSignature,
  }
}

type Named = { readonly name: string; readonly place: Place | null }

function ofTitle(prose: ProseText, title: FoundTitle | null, whole: string): Named | null {
  if (title === null || title.words.agency === '') return null
  const at = title.text.indexOf(title.words.agency)
  const { printed } = title
  const place = printed === null || at < 0 ? null : placeOf(prose, printed.offsets, at, at + title.words.agency.length)
  return { name: agencyNamed(title.words.agency, whole), place }
}

function ofSignature(prose: ProseText, { signer }: ReportEnding, whole: string): Named | null {
  if (signer === null) return null
  const place = placeOf(prose, signer.line.offsets, signer.from, signer.from + signer.name.length)
  return { name: withFullerName(signer.name, whole), place }
}

function ofBody(
  prose: ProseText,
  paragraphs: readonly Paragraph[],
  body: ReturnType<typeof bodyAgencies>,
  whole: string,
): Named | null {
  const offices = body.offices.map((agency) => ({ ...agency, full: withFullerName(agency.name, whole) }))
  const places = body.places.map((agency) => ({ ...agency, full: agencyNamed(agency.name, whole) }))
  const governments = places.filter(({ full, name }) => full !== name)
  const [first] = [...offices, ...governments].sort((a, b) => b.acting - a.acting || b.times - a.times)
  const paragraph = first === undefined ? undefined : paragraphs[first.paragraph]
  if (first === undefined || paragraph === undefined) return null
  return { name: first.full, place: placeOf(prose, paragraph.offsets, first.at, first.at + first.name.length) }
}

function ofCard(prose: ProseText, surroundings: readonly ProseLine[], whole: string): Named | null {
  const card = postingAgency(surroundings)
  if (card === null) return null
  return {
    name: withFullerName(card.name, whole),
    place: placeOf(prose, card.line.offsets, card.from, card.from + card.name.length),
  }
}

const siteOfGovernment = /([一-龥]{2,14}人民政府)(?:门户网站|网站|网)/

function ofSite(prose: ProseText, surroundings: readonly ProseLine[]): Named | null {
  for (const line of surroundings) {
    const site = siteOfGovernment.exec(line.text)
    if (site === null) continue
    const name = site[1] as string
    return { name, place: placeOf(prose, line.offsets, site.index, site.index + name.length) }
  }
  const words = titleWords((prose.document.title ?? '').replace(/\s+/g, ''))
  return words === null || words.agency === '' ? null : { name: words.agency, place: null }
}
