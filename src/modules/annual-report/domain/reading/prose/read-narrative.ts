import type { Finding } from '../../../../../kernel/finding.ts'
import type { Place } from '../../../../../kernel/source-document.ts'
import type { NarrativeKey } from '../../../../../statute/report-format/narrative.table.ts'
import type { SectionKey } from '../../../../../statute/report-format/sections.table.ts'
import { candidatesIn, mayCount, type Candidate } from './narrative-candidates.ts'
import { opensPassage, spokenInSection, spokenWith } from './narrative-topics.ts'
import type { Paragraph } from './paragraphs.ts'
import { placeOf, type ProseText } from './prose-text.ts'
import { sentencesOf, withRemarksApart } from './sentences.ts'
import { settle } from './settle-narrative.ts'

/** The running text of one part of the report: a section, or what stands before the first. */
export type Passage = { readonly key: SectionKey | null; readonly paragraphs: readonly Paragraph[] }

export type NarrativeReading = {
  readonly narrative: Partial<Record<NarrativeKey, number | null>>
  readonly places: Record<string, Place>
  readonly findings: readonly Finding[]
}

/** The numbers a report states in its sentences. `year` and `agency` settle whose and which year's numbers count. */
export function readNarrative(
  prose: ProseText,
  passages: readonly Passage[],
  { year, agency }: { readonly year: number | null; readonly agency: string | null },
): NarrativeReading {
  const candidates = passages
    .flatMap((passage) => readPassage(passage, year))
    .map((candidate) => rekeyed(candidate, agency))
  const { chosen, findings } = settle(candidates)
  const settled = new Map(chosen)
  tellCarryApart(settled)
  closeAll(settled)
  return { ...placed(prose, settled), findings }
}

function readPassage({ key, paragraphs }: Passage, year: number | null): Candidate[] {
  const section = spokenInSection(key)
  const read: Candidate[] = []
  let spoken = section
  for (const paragraph of paragraphs) {
    if (opensPassage(paragraph.text)) spoken = section
    for (const whole of sentencesOf(paragraph)) {
      spoken = spokenWith(spoken, whole.text)
      if (!mayCount(whole.text)) continue
      const now = spoken
      read.push(...withRemarksApart(whole).flatMap((sentence) => candidatesIn(sentence, now, year)))
    }
  }
  return read
}

// A government's report counts the whole region; what its office or 本级 received is a part of that.
function rekeyed(candidate: Candidate, agency: string | null): Candidate {
  if (candidate.key !== 'applicationsReceived') return candidate
  if (candidate.sentence.includesCarry) return { ...candidate, key: 'applicationsHandledPlusCarry' }
  const before = candidate.sentence.text.slice(Math.max(0, candidate.from - 24), candidate.from)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  const wholeRegion = agency === null || /(?:政府|[省市县区州旗])$/.test(agency)
  const share = onBehalf.test(clause) || (wholeRegion && ownShare.test(clause))
  return share ? { ...candidate, key: 'applicationsReceivedSubScope' } : candidate
}

const onBehalf = /代表[省市县区州旗镇乡]?(?:人民)?政府/
const ownShare = /政府(?:办公厅|办公室|办)(?!和|及|、)|本级|本机关|机关自身/

type Chosen = Map<NarrativeKey, Candidate | null>

// 受理 N 件 may be 新收 or 新收加结转. Where the text closes N exactly with 办结 and 结转下年, it is what was in hand.
function tellCarryApart(chosen: Chosen): void {
  const received = chosen.get('applicationsReceived')
  const handled = chosen.get('applicationsHandled')
  const carriedOver = chosen.get('carriedOver')
  if (!received?.accepted || !handled || !carriedOver || chosen.has('carriedIn')) return
  if (carriedOver.value === 0 || received.value !== handled.value + carriedOver.value) return
  chosen.delete('applicationsReceived')
  if (!chosen.has('applicationsHandledPlusCarry')) {
    chosen.set('applicationsHandledPlusCarry', { ...received, key: 'applicationsHandledPlusCarry' })
  }
}

// 均已按时办结: as many closed as received, unless something was carried in or over.
function closeAll(chosen: Chosen): void {
  const received = chosen.get('applicationsReceived')
  if (!received || received.value === 0 || chosen.has('applicationsHandled')) return
  if (!isNone(chosen, 'carriedIn') || !isNone(chosen, 'carriedOver')) return
  const closed = allClosed.exec(received.sentence.text.slice(received.to))
  if (closed === null) return
  const from = received.to + closed.index
  chosen.set('applicationsHandled', { ...received, key: 'applicationsHandled', from, to: from + closed[0].length })
}

function isNone(chosen: Chosen, key: NarrativeKey): boolean {
  return !chosen.has(key) || chosen.get(key)?.value === 0
}

const allClosed =
  /(?:均|全部|都|已经?|按时|按期|依法)[^,;。\d]{0,16}?(?:办结|办理完毕|办毕|办理完结|办理完成)(?!率|\d)|办结率(?:为|达到?|均为)?100%/

function placed(prose: ProseText, chosen: Chosen): Pick<NarrativeReading, 'narrative' | 'places'> {
  const narrative: Partial<Record<NarrativeKey, number | null>> = {}
  const places: Record<string, Place> = {}
  for (const [key, candidate] of chosen) {
    narrative[key] = candidate?.value ?? null
    if (candidate !== null)
      places[`narrative.${key}`] = placeOf(prose, candidate.sentence.offsets, candidate.from, candidate.to)
  }
  return { narrative, places }
}
