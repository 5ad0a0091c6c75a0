import { findDocumentNumber, numberToken, numberTokens } from './document-number.ts'
import type { SearchAsk } from './search-ask.ts'
import type { ColumnName, SegmentFacts } from './segment-facts.ts'
import { tokenKey } from './token-key.ts'
import type { WantedTokens } from './wanted-tokens.ts'

/** What the asker narrowed the search to: site, organ, kind, topic, column, year, validity, number. */
export type Narrowed = Omit<SearchAsk, 'words' | 'order' | 'page'>

/** Whether a thing of a segment is within the narrowed search; null where no thing is, true where all are. */
export type Within = ((doc: number) => boolean) | true | null

export function withinNarrowed({ columns }: SegmentFacts, narrowed: Narrowed): Within {
  const tests: ((doc: number) => boolean)[] = []
  for (const [name, value] of simple(narrowed)) {
    const { of, values } = columns[name]
    const number = values.indexOf(value)
    if (number < 0) return null
    if (values.length > 1) tests.push((doc) => of[doc] === number)
  }
  const { of, values } = columns.places
  const fitting = placeTest(narrowed)
  const fits = fitting === null ? null : Uint8Array.from(values, (places) => (places.split('\n').some(fitting) ? 1 : 0))
  if (fits?.includes(1) === false) return null
  if (fits?.includes(0) === true) tests.push((doc) => fits[of[doc] as number] === 1)
  return allOf(tests)
}

function allOf(tests: readonly ((doc: number) => boolean)[]): Within {
  const [first, ...others] = tests
  if (first === undefined) return true
  return others.length === 0 ? first : (doc) => tests.every((test) => test(doc))
}

function simple({ organId, kind, topic, year, validity }: Narrowed): readonly (readonly [ColumnName, string])[] {
  const given = [
    ['organ', organId],
    ['kind', kind],
    ['topic', topic],
    ['year', year === undefined ? undefined : String(year)],
    ['validity', validity],
  ] as const
  return given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

/** On a site, or in a column of it or one below. */
function placeTest({ siteId, column }: Narrowed): ((place: string) => boolean) | null {
  if (column !== undefined) {
    const path = `${siteId ?? ''}/${column}`
    return (place) => place === path || place.startsWith(`${path}/`)
  }
  return siteId === undefined ? null : (place) => place.startsWith(`${siteId}/`)
}

/** The token that everything with the number asked for has. */
export function numberWanted({ documentNumber }: Narrowed): WantedTokens {
  if (documentNumber === undefined) return []
  const parts = findDocumentNumber(documentNumber)
  const token = parts === undefined ? (numberTokens(documentNumber)[0] ?? '') : numberToken(parts)
  return [[[tokenKey(token)]]]
}
