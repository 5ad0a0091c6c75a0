import { labelKey } from '../../../../kernel/chinese-text.ts'
import type { AnnualReport, ReportSection } from '../../../../statute/report-format/report.ts'
import { reportSections, type SectionKey } from '../../../../statute/report-format/sections.table.ts'
import type { SectionDifference } from './difference.ts'
import { similarityOf } from './similarity.ts'

/** The sections whose words differ, in the order of the first report; those only the second has come last. */
export function compareSections(from: AnnualReport, to: AnnualReport): SectionDifference[] {
  const left = sectionsByKey(from)
  const right = sectionsByKey(to)
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const difference = compareSection(left.get(key), right.get(key))
    return difference === null ? [] : [difference]
  })
}

type KeyedSection = { readonly section: SectionKey | null; readonly title: string; readonly text: string }

/** Sections by what they are about; a heading printed twice is one section with both texts. */
function sectionsByKey({ sections }: AnnualReport): Map<string, KeyedSection> {
  const keyed = new Map<string, KeyedSection>()
  for (const { title, text } of sections) {
    const section = sectionKeyOf(title)
    const key = section ?? labelKey(title)
    const before = keyed.get(key)
    keyed.set(key, before === undefined ? { section, title, text } : { ...before, text: `${before.text}\n${text}` })
  }
  return keyed
}

function sectionKeyOf(title: ReportSection['title']): SectionKey | null {
  return sectionKeys.get(labelKey(title)) ?? null
}

const sectionKeys: ReadonlyMap<string, SectionKey> = new Map(
  reportSections.flatMap(({ key, title, variants }) =>
    [title, ...variants].map((words) => [labelKey(words), key] as const),
  ),
)

function compareSection(from: KeyedSection | undefined, to: KeyedSection | undefined): SectionDifference | null {
  const named = to ?? from
  if (named === undefined) return null
  const before = from?.text ?? ''
  const after = to?.text ?? ''
  const added = without(paragraphsOf(after), paragraphsOf(before))
  const removed = without(paragraphsOf(before), paragraphsOf(after))
  const kind = kindOf(from, to)
  if (kind === 'changed' && added.length + removed.length === 0) return null
  const { section, title } = named
  return { about: 'section', section, title, kind, similarity: similarityOf(before, after), added, removed }
}

function kindOf(from: KeyedSection | undefined, to: KeyedSection | undefined): SectionDifference['kind'] {
  if (from === undefined) return 'appeared'
  return to === undefined ? 'vanished' : 'changed'
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => labelKey(line) !== '')
}

/** The paragraphs of `mine` that `other` has not, or not as often; punctuation and script make no difference. */
function without(mine: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const paragraph of other) left.set(labelKey(paragraph), (left.get(labelKey(paragraph)) ?? 0) + 1)
  return mine.filter((paragraph) => {
    const count = left.get(labelKey(paragraph)) ?? 0
    left.set(labelKey(paragraph), count - 1)
    return count <= 0
  })
}
