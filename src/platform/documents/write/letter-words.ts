import { dayInChinese } from '../../../kernel/day.ts'
import type { LetterBlock, OfficialLetter } from '../../../kernel/official-letter.ts'
import type { PaperTable } from '../../../kernel/paper.ts'
import { printableText } from '../../../kernel/printable-text.ts'
import { signaturePlace, type SignaturePlace } from './letter-signature.ts'
import { titleLines } from './letter-title.ts'

/** A letter as every writer prints it: all labels, brackets and places are decided here. Sizes in points, places in em. */
export type LetterWords = {
  readonly title: string
  readonly author: string
  /** 发文机关标志; null on a plain letter. */
  readonly mark: { readonly text: string; readonly size: number } | null
  readonly number: string | null
  readonly titleLines: readonly string[]
  readonly addressee: string | null
  readonly blocks: readonly PrintedBlock[]
  readonly attachments: readonly AttachmentLine[]
  readonly signature: SignaturePlace
  readonly note: string | null
  /** 版记: the copies, who printed, and when. */
  readonly imprint: { readonly copies: string; readonly issuer: string; readonly issuedOn: string } | null
}

export type PrintedBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'table'; readonly table: PaperTable }

/** One attachment: `label` is 附件： and its number, `indent` where its line begins, `hang` where the next one does. */
export type AttachmentLine = {
  readonly label: string
  readonly text: string
  readonly indent: number
  readonly hang: number
}

/** The words of a letter, freed of what no document can show, laid out by GB/T 9704-2012. */
export function wordsOfLetter(letter: OfficialLetter): LetterWords {
  const isPlain = letter.head === 'plain'
  const organ = oneLine(letter.organName)
  const title = oneLine(letter.title)
  const addressee = oneLine(letter.addressee)
  const issuedOn = letter.date === null ? BLANK_DAY : dayInChinese(letter.date)
  return {
    title,
    author: organ,
    mark: isPlain ? null : { text: organ, size: markSize(organ) },
    number: letter.number === null ? null : oneLine(letter.number),
    titleLines: [...(isPlain && !title.includes(organ) ? titleLines(organ) : []), ...titleLines(title)],
    addressee: addressee === '' ? null : `${addressee.replace(/[：:]$/, '')}：`,
    blocks: letter.blocks.flatMap(printed),
    attachments: attachmentLines(letter.attachments.map(oneLine)),
    signature: signaturePlace(oneLine(letter.signedBy), issuedOn, letter.sealed),
    note: letter.note === null || letter.note.trim() === '' ? null : `（${unbracketed(oneLine(letter.note))}）`,
    imprint: imprintOf(letter.copiesTo.map(oneLine), oneLine(letter.signedBy), issuedOn),
  }
}

// To be written in by hand or when the letter is issued.
const BLANK_DAY = '　　年　月　日'

/** As large as the width of the page allows, as the standard leaves it to taste; the page is 442 points wide. */
function markSize(organ: string): number {
  return Math.max(22, Math.min(48, Math.floor(440 / Math.max(1, [...organ].length))))
}

function printed(block: LetterBlock): PrintedBlock[] {
  if (block.kind === 'table') return [{ kind: 'table', table: printableTable(block.table) }]
  if (block.kind === 'heading') return [{ kind: 'heading', level: block.level, text: oneLine(block.text) }]
  const lines = printableText(block.text).split(/\r\n|[\r\n\u2028\u2029]/)
  return lines.map((line) => ({ kind: block.kind, text: line.trim() })).filter((line) => line.text !== '')
}

function printableTable(table: PaperTable): PaperTable {
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, text: printableText(cell.text) })))
  return { ...table, caption: oneLine(table.caption), rows }
}

/** A single attachment has no number; of several, each begins under the first. */
function attachmentLines(names: readonly string[]): AttachmentLine[] {
  const [only] = names
  if (names.length === 1 && only !== undefined) return [{ label: '附件：', text: only, indent: 2, hang: 5 }]
  const width = names.length < 10 ? 1 : 1.5
  return names.map((text, at) => {
    const isFirst = at === 0
    return { label: `${isFirst ? '附件：' : ''}${at + 1}. `, text, indent: isFirst ? 2 : 5, hang: 5 + width }
  })
}

function imprintOf(copies: readonly string[], issuer: string, issuedOn: string): LetterWords['imprint'] {
  if (copies.length === 0) return null
  return { copies: `抄送：${copies.join('，')}。`, issuer, issuedOn: `${issuedOn}印发` }
}

function oneLine(text: string): string {
  return printableText(text)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
}

function unbracketed(note: string): string {
  return note.replace(/^[（(](.*)[）)]$/, '$1')
}
