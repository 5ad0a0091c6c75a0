import type { Paper, PaperBlock } from '../../../kernel/paper.ts'
import { fontFamilies } from './fonts.ts'
import { paperTemplate } from './paper.typst.ts'
import { wordsOfTable } from './table-words.ts'
import { typesetPdf } from './typst.ts'

/** The paper as a tagged PDF, A4, PDF/UA-1 unless it has a character no font can show. */
export function pdfOfPaper(paper: Paper): Promise<Uint8Array> {
  return typesetPdf(paperTemplate, wordsOf(paper))
}

function wordsOf(paper: Paper): object {
  return {
    title: paper.title,
    titleLines: paper.titleLines ?? [paper.title],
    author: paper.author,
    fonts: fontFamilies,
    blocks: paper.blocks.map(wordsOfBlock),
  }
}

function wordsOfBlock(block: PaperBlock): object {
  return block.kind === 'table' ? wordsOfTable(block) : block
}
