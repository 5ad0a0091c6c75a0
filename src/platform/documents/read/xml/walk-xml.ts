export type Attributes = { readonly [name: string]: string | undefined }

type Visit = {
  /** Names come without their namespace prefix. */
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(value: string): void
  /** Ends the visit once it answers `true`. */
  enough?(): boolean
}

/**
 * Visits the elements and texts of an XML part in order. A scan without a tree: it knows no document types and no
 * entities of its own making, and takes malformed parts as they come.
 */
export function walkXml(xml: string, visit: Visit): void {
  for (const found of xml.matchAll(piece)) {
    if (visit.enough?.() === true) return
    if (found[nameAt] !== undefined) visitTag(found, visit)
    else if (found[rawAt] !== undefined) visit.text?.(found[rawAt])
    else if (found[textAt] !== undefined) visit.text?.(decodeEntities(found[textAt]))
  }
}

function visitTag([, , close, name = '', attributes = '', single]: RegExpExecArray, visit: Visit): void {
  const local = name.slice(name.indexOf(':') + 1)
  if (close === '/') return visit.close?.(local)
  visit.open?.(local, readAttributes(attributes))
  if (single === '/') visit.close?.(local)
}

/** Comments and instructions; raw text; tags with closing slash, name, attributes, ending slash; text. */
const piece =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/g
const [rawAt, nameAt, textAt] = [1, 3, 6]

function readAttributes(source: string): Attributes {
  const attributes: Record<string, string> = {}
  for (const [, name = '', quoted = ''] of source.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    // `r:id` and `id` are different things, so attributes keep their prefix.
    attributes[name] = decodeEntities(quoted.slice(1, -1))
  }
  return attributes
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      const point = hex === undefined ? Number(dec) : Number.parseInt(hex, 16)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
    },
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
