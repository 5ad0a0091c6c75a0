type Stretch = { readonly start: number; readonly end: number }

/**
 * Says where quotes stand in a text, spaces and line breaks aside; undefined where one does not stand there. Of several
 * places the one in the shortest line: a quoted heading is meant where it heads, not where the preamble lists it.
 */
export function quoteFinder(text: string): (quote: string) => Stretch | undefined {
  // Squeezing costs a pass over the whole text: once, and only if a quote is not there to the letter.
  let squeezed: Squeezed | undefined
  return (quote) => findExactly(text, quote) ?? findSqueezed((squeezed ??= squeeze(text)), quote)
}

function findExactly(text: string, quote: string): Stretch | undefined {
  const [exact] = occurrences(text, quote).sort((one, other) => lineLength(text, one) - lineLength(text, other))
  return exact === undefined ? undefined : { start: exact, end: exact + quote.length }
}

type Squeezed = { readonly squeezed: string; readonly offsets: readonly number[] }

function findSqueezed({ squeezed, offsets }: Squeezed, quote: string): Stretch | undefined {
  const wanted = quote.replace(/\s+/g, '')
  if (wanted === '') return undefined
  const at = squeezed.indexOf(wanted)
  const start = offsets[at]
  const last = offsets[at + wanted.length - 1]
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 }
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = []
  if (quote === '') return found
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) found.push(at)
  return found
}

function lineLength(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return (end === -1 ? text.length : end) - text.lastIndexOf('\n', at)
}

function squeeze(text: string): Squeezed {
  const offsets: number[] = []
  let squeezed = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (/\s/.test(unit)) continue
    squeezed += unit
    offsets.push(at)
  }
  return { squeezed, offsets }
}
