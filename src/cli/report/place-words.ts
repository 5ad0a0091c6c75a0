import type { Place, SourceDocument } from '../../kernel/source-document.ts'

/** Tells where in its file a value stands: `第 120 行`, `第 3 页`, `第 2 个表格第 5 行`; null where it has no place. */
export type PlaceWords = (path: string) => string | null

/** Place words for one document; costs nothing until the first question. */
export function placeWordsOf(document: SourceDocument, places: Readonly<Record<string, Place>>): PlaceWords {
  let starts: number[] | null = null
  return (path) => {
    const place = places[path]
    if (place === undefined) return null
    if (place.page !== undefined) return `第 ${place.page} 页`
    starts ??= document.lines.map(({ start }) => start)
    return wordsOfLine(document, lineAt(starts, place.start))
  }
}

function wordsOfLine(document: SourceDocument, at: number): string {
  const table = document.lines[at]?.table
  if (document.format === 'text' || table === undefined)
    return `第 ${at + 1} ${document.format === 'text' ? '行' : '段'}`
  const first = document.lines.findIndex((line) => line.table === table)
  return `第 ${table + 1} 个表格第 ${at - first + 1} 行`
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The same words without the document behind them, for runs over many files. */
export function keptPlaceWords(document: SourceDocument, places: Readonly<Record<string, Place>>): PlaceWords {
  const wordsOf = placeWordsOf(document, places)
  const words = new Map(Object.keys(places).map((path) => [path, wordsOf(path)]))
  return (path) => words.get(path) ?? null
}
