import type { SourceCell, SourceDocument } from '../../../kernel/source-document.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { decodeText } from '../../../platform/documents/read/decode-text.ts'
import { htmlOfDocx, type DocumentPicture } from '../../../platform/documents/read/docx/html-of-docx.ts'
import { judgeFormat } from '../../../platform/documents/read/judge-format.ts'
import { openDocument } from '../../../platform/documents/read/open-document.ts'
import { escaped } from './clean-body.ts'

/** A file as HTML that is still to be cleaned; its pictures are named `picture:0`, `picture:1` … */
export type ImportedBody = { readonly html: string; readonly pictures: readonly DocumentPicture[] }

/** Reads a Word file, a web page or a PDF into a text. A PDF gives its lines and tables; what it looks like stays in it. */
export async function importBody(name: string, bytes: Uint8Array): Promise<Outcome<ImportedBody, string>> {
  if (judgeFormat(bytes) === 'zip') {
    const word = await htmlOfDocx(bytes)
    return word.ok ? word : refuse(word.refusal.message)
  }
  const opened = await openDocument({ name, bytes })
  if (!opened.ok) return refuse(opened.refusal.message)
  const page = opened.value.format === 'html' ? decodeText(bytes) : undefined
  return done({ html: page ?? htmlOfDocument(opened.value), pictures: [] })
}

/** Lines as paragraphs, rows that follow each other as tables. */
function htmlOfDocument({ lines }: SourceDocument): string {
  let html = ''
  let within: number | undefined
  for (const { cells, table } of lines) {
    if (table !== within) html += `${within === undefined ? '' : '</table>'}${table === undefined ? '' : '<table>'}`
    within = table
    html += table === undefined ? `<p>${wordsOf(cells)}</p>` : `<tr>${cells.map(cellOf).join('')}</tr>`
  }
  return within === undefined ? html : `${html}</table>`
}

function wordsOf(cells: readonly SourceCell[]): string {
  return escaped(cells.map(({ text }) => text).join(' '))
}

function cellOf({ text, columns = 1 }: SourceCell): string {
  return `<td${columns > 1 ? ` colspan="${columns}"` : ''}>${escaped(text)}</td>`
}
