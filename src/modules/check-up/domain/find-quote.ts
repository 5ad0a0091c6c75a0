/** Where a quote stands in a text, spaces and line breaks aside; undefined where it does not stand there. */
export function findQuote(text: string, quote: string): { readonly start: number; readonly end: number } | undefined {
  const exact = quote === '' ? -1 : text.indexOf(quote)
  if (exact !== -1) return { start: exact, end: exact + quote.length }
  const wanted = quote.replace(/\s+/g, '')
  if (wanted === '') return undefined
  const { squeezed, offsets } = squeeze(text)
  const at = squeezed.indexOf(wanted)
  const start = offsets[at]
  const last = offsets[at + wanted.length - 1]
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 }
}

function squeeze(text: string): { readonly squeezed: string; readonly offsets: readonly number[] } {
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
