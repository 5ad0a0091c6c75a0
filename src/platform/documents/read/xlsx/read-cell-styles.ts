import { walkXml, type Attributes } from '../xml/walk-xml.ts'
import { builtInFormats } from './built-in-formats.table.ts'

/** How a cell is dressed: its number format code, and whether it has a frame line on any side. */
export type CellStyle = { readonly format: string; readonly framed: boolean }

/** The cell styles of a workbook, by the number cells refer to. */
export function readCellStyles(xml: string): CellStyle[] {
  const formats = new Map<number, string>(Object.entries(builtInFormats).map(([id, code]) => [Number(id), code]))
  const framed: boolean[] = []
  const styles: CellStyle[] = []
  const within: string[] = []
  walkXml(xml, {
    open(name, attributes) {
      const parent = within.at(-1)
      within.push(name)
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'border') framed.push(false)
      else if (parent === 'border' && hasLine(attributes)) framed[framed.length - 1] = true
      else if (name === 'xf' && parent === 'cellXfs') styles.push(styleOf(attributes, formats, framed))
    },
    close: () => void within.pop(),
  })
  return styles
}

function hasLine(attributes: Attributes): boolean {
  return attributes.style !== undefined && attributes.style !== 'none'
}

function styleOf(attributes: Attributes, formats: ReadonlyMap<number, string>, framed: readonly boolean[]): CellStyle {
  const format = formats.get(Number(attributes.numFmtId ?? 0)) ?? 'General'
  return { format, framed: framed[Number(attributes.borderId ?? 0)] ?? false }
}
