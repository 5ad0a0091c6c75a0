import { documentOfText, type SourceDocument } from '../../../kernel/source-document.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { acceptContent } from './accept-content.ts'
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
  return page === undefined ? done(documentOfText(text)) : acceptContent(openHtml(page))
}

/** Word's and Excel's one-file XML. */
function isOldOfficeXml(text: string): boolean {
  return /^\s*<\?xml[^]{0,600}?(progid="(Word|Excel)\.|<pkg:package|<w:wordDocument|urn:schemas-microsoft-com:office:spreadsheet)/.test(
    text.slice(0, 2000),
  )
}

function isHtml(text: string): boolean {
  if (
    /^\s*(<!--[^]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|div|p|table|article|section|span|h\d|style|script|center|font)\b/i.test(
      text,
    )
  ) {
    return true
  }
  return /<(html|body)[\s>]/i.test(text) || (/<t[dh][\s>]/i.test(text) && /<\/(table|tr)>/i.test(text))
}
