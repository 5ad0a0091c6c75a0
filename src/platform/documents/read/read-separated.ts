/** The rows of a CSV text (RFC 4180), separated by commas, semicolons or tabs, whichever its first line has most of. */
export function readSeparated(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text)
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const { cell, next } = readCell(text, at, separator)
    rows.at(-1)?.push(cell)
    at = next
    if (text[at] === separator) at += 1
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1
      if (at < text.length) rows.push([])
    }
  }
  return rows
}

/** One cell from here on, and where it ends: at a separator, a line end or the end of the text. */
function readCell(text: string, start: number, separator: string): { readonly cell: string; readonly next: number } {
  const quoted = text[start] === '"' ? /"((?:[^"]|"")*)"/y : undefined
  if (quoted !== undefined) {
    quoted.lastIndex = start
    const found = quoted.exec(text)
    const next = quoted.lastIndex
    if (found !== null && isEnd(text[next], separator)) return { cell: (found[1] ?? '').replaceAll('""', '"'), next }
  }
  // A quotation mark in the wrong place is a character like others.
  let next = start
  while (!isEnd(text[next], separator)) next += 1
  return { cell: text.slice(start, next), next }
}

function isEnd(character: string | undefined, separator: string): boolean {
  return character === undefined || character === separator || character === '\n' || character === '\r'
}

const separators = [',', ';', '\t']

function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const counted = separators.map((separator) => ({ separator, count: first.split(separator).length }))
  return counted.reduce((one, other) => (other.count > one.count ? other : one)).separator
}
