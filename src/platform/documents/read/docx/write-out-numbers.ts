import type { NumberLevel, Numbering } from './read-numbering.ts'
import { writeNumber } from './write-number.ts'

/**
 * The document part with the numbers that Word shows before paragraphs (一、 （一） 1.) written out as words: they are
 * part of headings and labels, and otherwise stand nowhere in the file.
 */
export function writeOutNumbers(xml: string, numbering: Numbering): string {
  if (numbering.levels.size === 0) return xml
  const counts = new Map<string, number>()
  return xml.replace(properties, (whole, inner: string) => {
    const place = placeOf(inner, numbering)
    const words = place === undefined ? '' : countOn(place, numbering, counts)
    return words === '' ? whole : `${whole}<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`
  })
}

const properties = /<w:pPr>((?:(?!<w:pPr>)[^])*?)<\/w:pPr>(?!\s*<\/w:pPrChange>)/g

type ListPlace = { readonly list: string; readonly level: string }

/** Where a paragraph stands in a list: by itself, or by its style; list 0 is none. */
function placeOf(inner: string, { ofStyle }: Numbering): ListPlace | undefined {
  const style = ofStyle.get(valueOf('pStyle', inner) ?? '') ?? { list: '0', level: '0' }
  const list = valueOf('numId', inner) ?? style.list
  return list === '0' ? undefined : { list, level: valueOf('ilvl', inner) ?? style.level }
}

function valueOf(name: string, inner: string): string | undefined {
  return new RegExp(`<w:${name} w:val="([^"]*)"`).exec(inner)?.[1]
}

function countOn({ list, level }: ListPlace, numbering: Numbering, counts: Map<string, number>): string {
  const definition = numbering.definitionOf.get(list) ?? ''
  const own = numbering.levels.get(`${definition}/${level}`)
  if (own === undefined || own.format === 'bullet' || own.format === 'none') return ''
  counts.set(`${definition}/${level}`, (counts.get(`${definition}/${level}`) ?? own.start - 1) + 1)
  for (let deeper = Number(level) + 1; deeper < 9; deeper++) counts.delete(`${definition}/${deeper}`)
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const key = `${definition}/${Number(digit) - 1}`
    const shown: NumberLevel = numbering.levels.get(key) ?? own
    return writeNumber(counts.get(key) ?? shown.start, shown.format)
  })
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
