import { simplified, traditional } from '../../../../kernel/traditional.table.ts'
import type { Figure } from '../../../../statute/report-format/report.ts'
import type { Spelling } from './printed-grid.ts'

/** Ways figures are written. `zeroIs` says what a nought is read as. */
export const spellings: readonly { readonly name: string; readonly spell: Spelling; readonly zeroIs: Figure }[] = [
  { name: 'plain', spell: plain, zeroIs: 0 },
  { name: 'thousands separators', spell: thousands, zeroIs: 0 },
  { name: 'full-width digits', spell: fullWidth, zeroIs: 0 },
  { name: 'stray question marks', spell: (figure) => (figure === 0 ? '?0' : `${plain(figure)}?`), zeroIs: 0 },
  { name: 'noughts as strokes', spell: (figure) => (figure === 0 ? '/' : plain(figure)), zeroIs: null },
  { name: 'noughts as dashes', spell: (figure) => (figure === 0 ? '—' : plain(figure)), zeroIs: null },
  { name: 'noughts left blank', spell: (figure) => (figure === 0 ? '' : plain(figure)), zeroIs: null },
]

/** The text in traditional characters, one for one. */
export function inTraditional(text: string): string {
  return [...text].map((letter) => traditionalOf.get(letter) ?? letter).join('')
}

function plain(figure: Figure): string {
  return figure === null ? '' : String(figure)
}

function thousands(figure: Figure): string {
  const [whole = '', decimals] = plain(figure).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`)
}

function fullWidth(figure: Figure): string {
  return plain(figure).replace(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

const traditionalOf = new Map([...simplified].map((letter, at) => [letter, [...traditional][at] ?? letter]))
