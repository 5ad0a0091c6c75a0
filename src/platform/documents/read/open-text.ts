import { documentOfText, type SourceDocument } from '../../../kernel/source-document.ts'
import { refuse, type Outcome } from '../../../kernel/outcome.ts'
import { acceptContent, longestText } from './accept-content.ts'
import { decodeText } from './decode-text.ts'
import { openHtml } from './html/open-html.ts'
import { htmlOfWebArchive } from './html/web-archive.ts'
import { documentRefusal, type DocumentRefusal } from './refusals.zh.ts'

/** Opens what has no mark of its own: plain text, Markdown, HTML and saved web pages. */
export function openText(bytes: Uint8Array): Outcome<SourceDocument, DocumentRefusal> {
  const text = decodeText(bytes)
  if (text === undefined) return refuse(documentRefusal('unknown-type'))
  if (text.trim() === '') return refuse(documentRefusal('empty'))
  if (isOldOfficeXml(text)) return refuse(documentRefusal('old-office'))
  const page = htmlOfWebArchive(text) ?? (isHtml(text) ? text : undefined)
  if (page === undefined) return acceptContent(documentOfText(text.slice(0, longestText + 1)))
  return countTags(page) > mostTags ? refuse(documentRefusal('too-long')) : acceptContent(openHtml(page))
}

/** A page where Word put every letter into a tag of its own has a tenth of these. */
const mostTags = 400_000

function countTags(page: string): number {
  let count = 0
  for (let at = page.indexOf('<'); at !== -1; at = page.indexOf('<', at + 1)) count += 1
  return count
}

/** Word's and Excel's one-file XML. */
function isOldOfficeXml(text: string): boolean {
  return /^\s*<\?xml[^]{0,600}?(progid="(Word|Excel)\.|<pkg:package|<w:wordDocument|urn:schemas-microsoft-com:office:spreadsheet)/.test(
    text.slice(0, 2000),
  )
}

function isHtml(text: string): boolean {
  if (firstTag.test(withoutLeadingComments(text).slice(0, 20))) return true
  return /<(html|body)[\s>]/i.test(text) || (/<t[dh][\s>]/i.test(text) && /<\/(table|tr)>/i.test(text))
}

const firstTag =
  /^<(!doctype\s+html|html|head|body|meta|title|div|p|table|article|section|span|h\d|style|script|center|font)\b/i

function withoutLeadingComments(text: string): string {
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at) : -1
    if (end === -1) return text.slice(at)
    at = end + 3
  }
}
