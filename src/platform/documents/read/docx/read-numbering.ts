import type { OfficeArchive } from '../archive/open-archive.ts'
import { walkXml, type Attributes } from '../xml/walk-xml.ts'

/** One level of a numbered list: how its numbers are written, the words around them (`（%1）`), and the first number. */
export type NumberLevel = { format: string; text: string; start: number }

/** What Word writes before paragraphs by itself: `list/level` names a level, styles may carry one. */
export type Numbering = {
  readonly levels: ReadonlyMap<string, NumberLevel>
  /** Lists with the same definition count on from each other. */
  readonly definitionOf: ReadonlyMap<string, string>
  readonly ofStyle: ReadonlyMap<string, { readonly list: string; readonly level: string }>
}

/** The numbered lists of a Word file and the paragraph styles that number by themselves. */
export function readNumbering(archive: OfficeArchive): Numbering {
  const definitions = new Map<string, NumberLevel>()
  const definitionOf = new Map<string, string>()
  let definition = ''
  let list = ''
  let level: NumberLevel | undefined
  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    abstractNum: (attributes) => (definition = attributes['w:abstractNumId'] ?? ''),
    lvl: (attributes) => {
      level = { format: 'decimal', text: '', start: 1 }
      if (list === '') definitions.set(`${definition}/${attributes['w:ilvl'] ?? '0'}`, level)
    },
    start: (attributes) => level !== undefined && (level.start = Number(attributes['w:val'] ?? 1)),
    numFmt: (attributes) => level !== undefined && (level.format = attributes['w:val'] ?? 'decimal'),
    lvlText: (attributes) => level !== undefined && (level.text = attributes['w:val'] ?? ''),
    num: (attributes) => (list = attributes['w:numId'] ?? ''),
    abstractNumId: (attributes) => definitionOf.set(list, attributes['w:val'] ?? ''),
  }
  walkXml(archive.part('word/numbering.xml') ?? '', { open: (name, attributes) => openers[name]?.(attributes) })
  return { levels: definitions, definitionOf, ofStyle: readStyles(archive) }
}

function readStyles(archive: OfficeArchive): Numbering['ofStyle'] {
  const ofStyle = new Map<string, { list: string; level: string }>()
  let style = ''
  let level = '0'
  walkXml(archive.part('word/styles.xml') ?? '', {
    open(name, attributes) {
      if (name === 'style') [style, level] = [attributes['w:styleId'] ?? '', '0']
      else if (name === 'ilvl') level = attributes['w:val'] ?? '0'
      else if (name === 'numId') ofStyle.set(style, { list: attributes['w:val'] ?? '', level })
      const found = ofStyle.get(style)
      if (name === 'ilvl' && found !== undefined) ofStyle.set(style, { ...found, level })
    },
  })
  return ofStyle
}
