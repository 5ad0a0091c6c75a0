import sanitize from 'sanitize-html'

/** Where the pictures of a text are: `/items/files/<id>`, on every site. */
export const FILES = '/items/files/'

/**
 * HTML with nothing in it but what a published text may have: paragraphs, headings, lists, tables with merged cells, links,
 * and pictures kept as files of the item. Scripts, styles, frames and classes go, their words stay.
 */
export function cleanBody(html: string): string {
  return sanitize(html, allowed).replaceAll(EMPTY, '').trim()
}

const EMPTY = /<(p|h2|h3|h4)>(?:\s|&nbsp;|\u00a0|\u3000|<br \/>)*<\/\1>/g

const allowed: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'strong', 'em', 'u', 's', 'sub', 'sup', 'ul', 'ol', 'li', 'blockquote'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'a', 'img'],
  ],
  allowedAttributes: {
    a: ['href', 'title'],
    img: ['src', 'alt'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    ol: ['start'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'head', 'nav', 'svg'],
  transformTags: { h1: 'h2', h5: 'h4', h6: 'h4', b: 'strong', i: 'em', del: 's', strike: 's', div: 'p' },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !PICTURE.test(attribs['src'] ?? ''),
}

const PICTURE = /^\/items\/files\/[0-9a-f-]{36}$/

/** What was typed as a clean text: HTML where it has marks, else paragraphs parted by blank lines. */
export function bodyOfTyped(typed: string): string {
  return MARKED.test(typed) ? cleanBody(typed) : paragraphsOf(typed)
}

const MARKED = /<\/?(p|h[1-6]|div|br|table|tr|td|ul|ol|li|strong|b|em|i|u|s|a|img|blockquote|sub|sup|hr)\b[^>]*>/i

/** Lines as paragraphs, each blank line beginning another. */
export function paragraphsOf(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t\u3000]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br />')}</p>`)
    .join('')
}

/** A kept text as it is edited by hand: plain paragraphs where it is nothing more, else its HTML, a block a line. */
export function typedOfBody(body: string): string {
  const isPlain = /^(?:<p>(?:[^<]|<br \/>)*<\/p>)*$/.test(body)
  const text = body
    .replaceAll('<br />', '\n')
    .replaceAll('</p><p>', '\n\n')
    .replaceAll(/<\/?p>/g, '')
  const plain = unescaped(text)
  return isPlain && !MARKED.test(plain) ? plain : body.replaceAll(/(<\/(?:p|h\d|table|tr|ul|ol|li)>)(?!\n)/g, '$1\n')
}

/** Words as they stand in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
