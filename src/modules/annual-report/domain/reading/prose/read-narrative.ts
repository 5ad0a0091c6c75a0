import type { Finding } from '../../../../../kernel/finding.ts'
import type { Place } from '../../../../../kernel/source-document.ts'
import type { NarrativeKey } from '../../../../../statute/report-format/narrative.table.ts'
import type { SectionKey } from '../../../../../statute/report-format/sections.table.ts'
import { closeAll } from './close-all.ts'
import { candidatesIn, mayCount, type Candidate, type Doubtful } from './narrative-candidates.ts'
import { opensPassage, spokenInSection, spokenWith } from './narrative-topics.ts'
import type { Paragraph } from './paragraphs.ts'
import { placeOf, type ProseText } from './prose-text.ts'
import { sentencesOf, withRemarksApart } from './sentences.ts'
import { settle } from './settle-narrative.ts'
import { rekeyed } from './scope-of-count.ts'

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

function readPassage({ key, paragraphs }: Passage, year: number | null): (Candidate | Doubtful)[] {
  const section = spokenInSection(key)
  const read: (Candidate | Doubtful)[] = []
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

/** The number chosen for each key; null where the text contradicts itself. */
export type Chosen = Map<NarrativeKey, Candidate | null>

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
