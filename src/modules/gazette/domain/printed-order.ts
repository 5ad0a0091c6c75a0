import type { GazetteSection } from './gazette-practice.ts'
import { sectionLabel } from './gazette-practice.ts'
import type { GazetteText } from './issue.ts'

type InSection = Pick<GazetteText, 'section'>

export type FilledSection<Text> = GazetteSection & { readonly texts: readonly Text[] }

/** The texts by section, in the order the organ prints them; sections with nothing in them are left out. */
export function bySection<Text extends InSection>(
  texts: readonly Text[],
  sections: readonly GazetteSection[],
): readonly FilledSection<Text>[] {
  const known = sections.map(({ key }) => key)
  const unknown = [...new Set(texts.map(({ section }) => section))].filter((key) => !known.includes(key))
  return [...known, ...unknown].flatMap((key) => {
    const own = texts.filter(({ section }) => section === key)
    return own.length === 0 ? [] : [{ key, zh: sectionLabel(sections, key), texts: own }]
  })
}

/** The texts as they follow each other in print. */
export function inPrintedOrder<Text extends InSection>(
  texts: readonly Text[],
  sections: readonly GazetteSection[],
): readonly Text[] {
  return bySection(texts, sections).flatMap((section) => section.texts)
}
