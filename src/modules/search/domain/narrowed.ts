import { findDocumentNumber, numberToken, numberTokens } from './document-number.ts'
import type { SearchAsk } from './search-ask.ts'
import { both, quote } from './text-query.ts'

/** A query within what the asker narrowed the search to: site, organ, kind, topic, column, year, validity, number. */
export function narrowed(query: string, ask: Omit<SearchAsk, 'words' | 'order' | 'page'>): string {
  return both([query, ...narrowings(ask).map(quote)])
}

/** The tokens that everything within the narrowed search has. */
export function narrowings(ask: Omit<SearchAsk, 'words' | 'order' | 'page'>): readonly string[] {
  const { siteId, organId, kind, topic, column, year, validity, documentNumber } = ask
  const simple = [
    ['@s=', siteId],
    ['@o=', organId],
    ['@k=', kind],
    ['@t=', topic],
    ['@y=', year],
    ['@v=', validity],
  ] as const
  return [
    ...simple.flatMap(([mark, value]) => (value === undefined ? [] : [mark + String(value)])),
    ...(column === undefined ? [] : [`@c=${siteId ?? ''}/${column}`]),
    ...(documentNumber === undefined ? [] : [tokenOf(documentNumber)]),
  ]
}

function tokenOf(documentNumber: string): string {
  const parts = findDocumentNumber(documentNumber)
  return parts === undefined ? (numberTokens(documentNumber)[0] ?? '') : numberToken(parts)
}
