import type { Place } from '../../../../../kernel/source-document.ts'
import { agencyNamed, withFullerName } from './agency-of-report.ts'
import { bodyAgencies } from './body-agencies.ts'
import type { FoundTitle } from './find-title.ts'
import { postingAgency } from './metadata-card.ts'
import type { Paragraph } from './paragraphs.ts'
import { placeOf, type ProseLine, type ProseText } from './prose-text.ts'
import type { ReportEnding } from './report-ending.ts'
import type { ReportParts } from './report-parts.ts'
import { titleWords } from './title-words.ts'

export type FoundAgency = {
  readonly agency: string | null
  readonly place: Place | null
  readonly inTitle: string | null
  readonly inBody: readonly string[]
  readonly inSignature: string | null
}

/**
 * Whose report it is: by its title, its signature, the office its sentences have as subject, the card of the page, the
 * name of the site, in this order.
 */
export function findAgency(prose: ProseText, parts: ReportParts): FoundAgency {
  const { whole } = prose
  const body = bodyAgencies(parts.paragraphs)
  const found =
    ofTitle(prose, parts.title, whole) ??
    ofSignature(prose, parts.ending, whole) ??
    ofBody(prose, parts.paragraphs, body, whole) ??
    ofCard(prose, parts.surroundings, whole) ??
    ofSite(prose, parts.surroundings)
  const { agency, place } = found ?? { agency: null, place: null }
  return {
    agency,
    place,
    inTitle: namedIn(parts.title),
    inBody: body.offices.map(({ name }) => name),
    inSignature: parts.ending.signer?.name ?? null,
  }
}

function namedIn(title: FoundTitle | null): string | null {
  return title === null || title.words.agency === '' ? null : title.words.agency
}

type Named = { readonly agency: string; readonly place: Place | null }

function ofTitle(prose: ProseText, title: FoundTitle | null, whole: string): Named | null {
  if (title === null || title.words.agency === '') return null
  const at = title.text.indexOf(title.words.agency)
  const { printed } = title
  const place = printed === null || at < 0 ? null : placeOf(prose, printed.offsets, at, at + title.words.agency.length)
  return { agency: agencyNamed(title.words.agency, whole), place }
}

function ofSignature(prose: ProseText, { signer }: ReportEnding, whole: string): Named | null {
  if (signer === null) return null
  const place = placeOf(prose, signer.line.offsets, signer.from, signer.from + signer.name.length)
  return { agency: withFullerName(signer.name, whole), place }
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
  return { agency: first.full, place: placeOf(prose, paragraph.offsets, first.at, first.at + first.name.length) }
}

function ofCard(prose: ProseText, surroundings: readonly ProseLine[], whole: string): Named | null {
  const card = postingAgency(surroundings)
  if (card === null) return null
  return {
    agency: withFullerName(card.name, whole),
    place: placeOf(prose, card.line.offsets, card.from, card.from + card.name.length),
  }
}

const siteOfGovernment = /([一-龥]{2,14}人民政府)(?:门户网站|网站|网)/

function ofSite(prose: ProseText, surroundings: readonly ProseLine[]): Named | null {
  for (const line of surroundings) {
    const site = siteOfGovernment.exec(line.text)
    if (site === null) continue
    const name = site[1] as string
    return { agency: name, place: placeOf(prose, line.offsets, site.index, site.index + name.length) }
  }
  const words = titleWords((prose.document.title ?? '').replace(/\s+/g, ''))
  return words === null || words.agency === '' ? null : { agency: words.agency, place: null }
}
