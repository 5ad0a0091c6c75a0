import { cutToWidth, leadOf, oneLine } from './shape-text.ts'

/** 64 half widths: 32 Chinese characters, as the platform counts a title. */
export const TITLE_WIDTH = 64
/** 120 Chinese characters. */
export const DIGEST_WIDTH = 240
/** Fewer than 20,000 characters and 1 MB; a Chinese character is three bytes. */
const CONTENT_LONGEST = 19_500
export const PICTURE = /<img\b[^>]*\bsrc="\/items\/files\/([0-9a-f-]{36})"[^>]*>/g

type Text = { readonly title: string; readonly summary: string; readonly plain: string; readonly body: string }

/** Title and digest as an article of an account may have them. */
export function wechatHead(text: Omit<Text, 'body'>): { readonly title: string; readonly digest: string } {
  return { title: cutToWidth(oneLine(text.title), TITLE_WIDTH), digest: cutToWidth(leadOf(text), DIGEST_WIDTH) }
}

/** The ids of the pictures within a text, each once, in their order. */
export function picturesIn(body: string): readonly string[] {
  return [...new Set([...body.matchAll(PICTURE)].map(([, id = '']) => id))]
}

/**
 * A clean text as the account shows it: its pictures at the addresses the platform gave (those it did not take are said to
 * be in the original), links without their addresses, which it would strike out, and no longer than it takes.
 */
export function wechatBody(
  { body, hasFiles }: { readonly body: string; readonly hasFiles: boolean },
  pictures: ReadonlyMap<string, string>,
): string {
  const shaped = body
    .replaceAll(PICTURE, (_, id: string) => {
      const address = pictures.get(id)
      return address === undefined ? '<span>（图片见原文）</span>' : `<img src="${address}" />`
    })
    .replaceAll(/<a\b[^>]*>|<\/a>/g, '')
    .replaceAll('<table>', '<table border="1" style="border-collapse:collapse;width:100%">')
  const whole = hasFiles ? shaped + FILES : shaped
  return whole.length <= CONTENT_LONGEST ? whole : shortened(shaped)
}

const FILES = '<p>附件请点击“阅读原文”查看。</p>'
const MORE = '<p>……</p><p>全文请点击“阅读原文”。</p>'

/** Whole blocks from the beginning, as many as there is room for. */
function shortened(body: string): string {
  let kept = ''
  for (const block of body.split(
    /(?<=<\/(?:p|h2|h3|h4|ul|ol|table|blockquote)>)(?=<(?:p|h2|h3|h4|ul|ol|table|blockquote)\b)/,
  )) {
    if (kept.length + block.length + MORE.length > CONTENT_LONGEST) break
    kept += block
  }
  return kept + MORE
}
