import type { Day } from '../../../kernel/day.ts'
import type { LetterBlock, OfficialLetter } from '../../../kernel/official-letter.ts'
import type { PaperBlock } from '../../../kernel/paper.ts'

type Printed = {
  readonly title: string
  readonly blocks: readonly PaperBlock[]
  readonly documentNumber: string | null
  readonly madeOn: Day | null
  /** The organ first, then those it was made with. */
  readonly issuers: readonly string[]
}

/** The standard text laid out as an official document (GB/T 9704): with number, addressee, headings, tables, issuers and day. */
export function standardText({ title, blocks, documentNumber, madeOn, issuers }: Printed): OfficialLetter {
  const [first] = blocks
  const addressee = first?.kind === 'paragraph' && isAddressee(first.text, 0) ? first.text : ''
  const [organName = ''] = issuers
  return {
    ...{ organName, number: documentNumber, title, addressee },
    blocks: (addressee === '' ? blocks : blocks.slice(1)).flatMap(letterBlocks),
    attachments: [],
    signedBy: issuers.join('　'),
    date: madeOn,
    sealed: false,
    note: '此件公开发布',
    copiesTo: [],
  }
}

/** 主送机关: the first line, where it ends like one. */
export function isAddressee(line: string, at: number): boolean {
  return at === 0 && /[：:]$/.test(line)
}

function letterBlocks(block: PaperBlock): readonly LetterBlock[] {
  switch (block.kind) {
    case 'table':
      return [{ kind: 'table', table: block }]
    case 'heading':
      return [{ kind: 'heading', level: block.level === 1 ? 1 : 2, text: block.text }]
    case 'paragraph':
      return [blockOf(block.text)]
    case 'signature':
      return block.lines.map((text) => ({ kind: 'paragraph', text }))
  }
}

function blockOf(line: string): LetterBlock {
  const level = headingLevel(line)
  return level === undefined ? { kind: 'paragraph', text: line } : { kind: 'heading', level, text: line }
}

/** Of a line that is only a heading: a chapter or 一、 stands on the first level, （一） on the second. */
export function headingLevel(line: string): 1 | 2 | undefined {
  if (line.length > LONGEST_HEADING || /[。；：，]$/.test(line)) return undefined
  if (/^(第[一二三四五六七八九十百]+[章节]|[一二三四五六七八九十]+、)/.test(line)) return 1
  return /^（[一二三四五六七八九十]+）/.test(line) ? 2 : undefined
}

const LONGEST_HEADING = 30
