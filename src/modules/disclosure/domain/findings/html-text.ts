import { readEntity } from './html-entity.ts'

/** The words of a piece of HTML, and for every unit of them the piece of the HTML it comes from (empty for breaks between blocks). */
export type HtmlText = {
  readonly html: string
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Reads cleaned HTML as the words somebody sees: blocks and cells parted, inline marks joined (a number half in bold is one
 * number), and what screen readers or links tell (`alt`, `title`, `tel:`, `mailto:`) after its element.
 */
export function readHtml(html: string): HtmlText {
  const reading: Reading = { units: [], starts: [], ends: [] }
  let hidden: string | null = null
  for (const match of html.matchAll(TOKEN)) {
    const [token, closing, name] = match
    const tag = (name ?? '').toLowerCase()
    if (hidden !== null) {
      if (closing === '/' && tag === hidden) hidden = null
    } else if (tag !== '') {
      if (closing === '' && HIDDEN.has(tag)) hidden = tag
      readTag(reading, tag, token, match.index)
    } else if (!token.startsWith('<!--')) readWords(reading, token, match.index)
  }
  return { html, text: reading.units.join(''), starts: reading.starts, ends: reading.ends }
}

type Reading = { readonly units: string[]; readonly starts: number[]; readonly ends: number[] }

const TOKEN =
  /<!--[^]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,30})((?:"[^"]{0,20000}"|'[^']{0,20000}'|[^'"<>]){0,2000})>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});|[^<&]+|[<&]/g
const HIDDEN = new Set(['script', 'style', 'template'])
const CELLS = new Set(['td', 'th'])
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)

function readTag(reading: Reading, tag: string, token: string, at: number): void {
  if (!INLINE.has(tag)) readBreak(reading, CELLS.has(tag) ? '\t' : '\n', at)
  for (const match of token.matchAll(TOLD)) {
    const value = match[2] ?? match[3] ?? ''
    if (match[1]?.toLowerCase() === 'href' && !/^(?:tel|sms|mailto):/i.test(value)) continue
    const start = at + match.index + match[0].length - value.length - 1
    readBreak(reading, '\n', start)
    for (let unit = 0; unit < value.length; unit++) push(reading, value.charAt(unit), start + unit, start + unit + 1)
    readBreak(reading, '\n', start + value.length)
  }
}

const TOLD = /\s(alt|title|aria-label|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

function readWords(reading: Reading, token: string, at: number): void {
  const entity = token.startsWith('&') ? readEntity(token) : undefined
  if (entity === undefined) {
    for (let unit = 0; unit < token.length; unit++) push(reading, token.charAt(unit), at + unit, at + unit + 1)
    return
  }
  push(reading, entity.charAt(0), at, at + token.length)
  for (let unit = 1; unit < entity.length; unit++)
    push(reading, entity.charAt(unit), at + token.length, at + token.length)
}

function readBreak(reading: Reading, sign: string, at: number): void {
  push(reading, sign, at, at)
}

function push({ units, starts, ends }: Reading, unit: string, start: number, end: number): void {
  units.push(unit)
  starts.push(start)
  ends.push(end)
}
