import { foldText, labelKey } from '../../../kernel/chinese-text.ts'
import type { AnnualReport, ReportSection } from '../../report-format/report.ts'
import { reportSections, titlesOfArticle50, type SectionKey } from '../../report-format/sections.table.ts'

/** A stretch of the report's own words, and the same words folded and without spaces, which the rules search. */
export type Passage = { readonly text: string; readonly dense: string }

export type ProseSection = Passage & {
  readonly section: ReportSection
  /** Which of the six sections it is; null for a title of another kind. */
  readonly key: SectionKey | null
  /** Whether the title is the prescribed one, letter for letter, or that of Article 50. */
  readonly titleAsPrescribed: boolean
  /** Whether the key was guessed from words in the title. */
  readonly guessed: boolean
}

/** The words of a report as the rules read them. */
export type Prose = {
  readonly sections: readonly ProseSection[]
  /** Preamble and all sections. */
  readonly passages: readonly Passage[]
  /** True where text was left out of the copy at hand (`〔略〕`): then nothing may be called missing or short. */
  readonly abridged: boolean
}

export function readProseOf(report: AnnualReport): Prose {
  const sections = withoutGuesses(report.sections.map(proseSection))
  const preamble = report.preamble === undefined || report.preamble === '' ? [] : [passage(report.preamble)]
  const passages = [...preamble, ...sections]
  return { sections, passages, abridged: passages.some(({ dense }) => /\[(?:节?略|下略|以下略)\]/.test(dense)) }
}

/** The first section of a kind, if the report has it. */
export function sectionOf(prose: Prose, key: SectionKey): ProseSection | undefined {
  return prose.sections.find((section) => section.key === key)
}

/** A match in the folded, spaceless text; `quote` gives the words as printed. */
export type Words = { readonly match: RegExpExecArray; readonly passage: Passage; readonly quote: string }

/** The first match of a pattern in the report's words; the pattern sees folded, spaceless text. */
export function findWords(passages: readonly Passage[], pattern: RegExp): Words | undefined {
  for (const each of passages) {
    const match = pattern.exec(each.dense)
    if (match !== null) return new WordsOfPassage(match, each)
  }
  return undefined
}

/** Every match of a global pattern. */
export function findAllWords(passages: readonly Passage[], pattern: RegExp): Words[] {
  const found: Words[] = []
  for (const each of passages)
    for (const match of each.dense.matchAll(pattern)) found.push(new WordsOfPassage(match, each))
  return found
}

// Finding the printed words again costs more than the match; most matches need none.
class WordsOfPassage implements Words {
  readonly match: RegExpExecArray
  readonly passage: Passage

  constructor(match: RegExpExecArray, passage: Passage) {
    this.match = match
    this.passage = passage
  }

  get quote(): string {
    const { index, 0: matched } = this.match
    return quoteAt(this.passage.text, index, index + matched.length)
  }
}

export function passage(text: string): Passage {
  return { text, dense: foldText(text).replace(/\s+/g, '') }
}

/** The printed words that stand at these offsets of the spaceless text. */
export function quoteAt(text: string, from: number, to: number): string {
  let seen = 0
  let start = -1
  const folded = foldText(text)
  for (let at = 0; at < folded.length; at++) {
    if (/\s/.test(folded[at] as string)) continue
    if (seen === from) start = at
    seen += 1
    if (seen === to) return text.slice(start, at + 1)
  }
  return start === -1 ? '' : text.slice(start)
}

const prescribedTitles = new Map<string, SectionKey>(reportSections.map(({ key, title }) => [labelKey(title), key]))
const statutoryTitles = new Set(titlesOfArticle50.map(labelKey))
const knownVariants = new Map<string, SectionKey>(
  reportSections.flatMap(({ key, variants }) => variants.map((variant) => [labelKey(variant), key] as const)),
)

function proseSection(section: ReportSection): ProseSection {
  const title = labelKey(section.title)
  const known = prescribedTitles.get(title) ?? knownVariants.get(title)
  const { text, dense } = passage(section.text)
  return {
    text,
    dense,
    section,
    key: known ?? sectionSigns.find(([, sign]) => sign.test(title))?.[0] ?? null,
    titleAsPrescribed: prescribedTitles.has(title) || statutoryTitles.has(title),
    guessed: known === undefined,
  }
}

// Some reports number chapters of their own before the prescribed ones: a guess yields to a title that is known.
function withoutGuesses(sections: readonly ProseSection[]): ProseSection[] {
  const sure = new Set(sections.filter(({ guessed }) => !guessed).map(({ key }) => key))
  return sections.map((each) => (each.guessed && sure.has(each.key) ? { ...each, key: null } : each))
}

// For titles that are neither prescribed nor a known variant: words only that section's title has.
const sectionSigns: readonly (readonly [SectionKey, RegExp])[] = [
  ['remedies', /复议.*诉讼/],
  ['requests', /(?:收到|处理).*申请/],
  ['problems', /问题/],
  ['otherMatters', /其[他它].*(?:报告|事项)/],
  ['overview', /总体情况|^概述/],
  ['proactive', /^(?:行政机关)?主动公开.*情况$/],
]
