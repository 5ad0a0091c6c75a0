import type { PaperBlock, PaperCell, PaperTable } from './kernel/paper.ts'
import { emptyMetadata, plainOf, type OpenItems } from './modules/disclosure/public.ts'
import { blocksOfText, type ItemOfDocument } from './modules/normative-documents/public.ts'
import { columnsOf, type SiteBook } from './modules/sites/public.ts'

type Writing = Parameters<OpenItems['create']>[1]

/** A document of the library as the newsroom writes it: with its metadata, in the columns made for it on the organ's site. */
export function writingOfDocument(document: ItemOfDocument, organName: string, book: SiteBook): Writing {
  const { kind, organId, title, text, coIssuers, documentNumber, madeOn, topic, effectiveOn, expiresOn } = document
  const issuers = [organName, ...coIssuers]
  const body = blocksOfText(text).map(htmlOfBlock).join('')
  return {
    ...{ kind, attribute: 'proactive', ground: null },
    draft: {
      title,
      body,
      plain: plainOf(body),
      metadata: {
        ...{ ...emptyMetadata, documentNumber, madeOn, topic, effectiveOn, expiresOn, issuers },
        catalogue: kind === 'document' ? RULES_AND_DOCUMENTS : null,
      },
      columns: columnsFor(kind, organId, book),
      attachments: [],
    },
  }
}

/** 条例 第二十条第（一）项. */
const RULES_AND_DOCUMENTS = 'a20-01'

const columnTypes = { document: '政策文件', interpretation: '解读回应', notice: '通知公告' } as const

function columnsFor(kind: ItemOfDocument['kind'], organId: string, book: SiteBook): readonly string[] {
  const site = book.sites.find((one) => one.organId === organId)
  return columnsOf(book, site?.id ?? '')
    .filter(({ closed }) => !closed)
    .filter(
      ({ columnType, catalogue }) =>
        columnType === columnTypes[kind] || (kind === 'document' && catalogue === RULES_AND_DOCUMENTS),
    )
    .map(({ id }) => id)
}

function htmlOfBlock(block: PaperBlock): string {
  switch (block.kind) {
    case 'table':
      return htmlOfTable(block)
    case 'heading':
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`
    case 'signature':
      return block.lines.map((line) => `<p>${escaped(line)}</p>`).join('')
  }
}

function htmlOfTable({ caption, showCaption, headRows, rows }: PaperTable): string {
  const row = (cells: readonly PaperCell[]) => `<tr>${cells.map(htmlOfCell).join('')}</tr>`
  const title = showCaption === true ? `<caption>${escaped(caption)}</caption>` : ''
  const [head, body] = [rows.slice(0, headRows), rows.slice(headRows)].map((some) => some.map(row).join(''))
  return `<table>${title}<thead>${head}</thead><tbody>${body}</tbody></table>`
}

function htmlOfCell({ text, heads, rows = 1, columns = 1 }: PaperCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  return heads === undefined ? `<td${spans}>${escaped(text)}</td>` : `<th scope="col"${spans}>${escaped(text)}</th>`
}

/** A paragraph for every line that has words. */
export function htmlOfLines(text: string): string {
  return linesOf(text)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
