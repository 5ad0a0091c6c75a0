import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import { fontFamilies } from './fonts.ts'
import { wordsOfLetter, type PrintedBlock } from './letter-words.ts'
import { letterTemplate } from './letter.typst.ts'
import { wordsOfTable } from './table-words.ts'
import { typesetPdf } from './typst.ts'

/** The letter as a tagged PDF laid out by GB/T 9704-2012, in the fonts of the office where it has added them. */
export function pdfOfLetter(letter: OfficialLetter): Promise<Uint8Array> {
  return pdfOfLetters([letter])
}

/** Letters to print in one go: one file, each letter on pages of its own, numbered from 1. */
export function pdfOfLetters(letters: readonly [OfficialLetter, ...OfficialLetter[]]): Promise<Uint8Array> {
  const printed = letters.map(wordsOfLetter)
  const [{ title, author } = { title: '', author: '' }] = printed
  return typesetPdf(letterTemplate, {
    title: letters.length === 1 ? title : `${title}等${letters.length}件`,
    author,
    fonts: fontFamilies,
    letters: printed.map((letter) => ({ ...letter, blocks: letter.blocks.map(wordsOfBlock) })),
  })
}

function wordsOfBlock(block: PrintedBlock): object {
  return block.kind === 'table' ? wordsOfTable(block.table) : block
}
