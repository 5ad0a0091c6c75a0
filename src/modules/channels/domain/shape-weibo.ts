import { cutToWidth, leadOf, oneLine, widthOf } from './shape-text.ts'

/** 140 Chinese characters. */
export const WEIBO_WIDTH = 280

type Text = { readonly title: string; readonly summary: string; readonly plain: string; readonly url: string }

/**
 * 【标题】 with the first words and the address, which the platform wants to be of the organ's own domain. A `#` would
 * begin a topic, which is not allowed here.
 */
export function weiboText({ url, ...text }: Text): string {
  const room = WEIBO_WIDTH - widthOf(url) - 1
  const title = `【${cutToWidth(plainSigns(text.title), Math.min(120, room - 4))}】`
  const left = room - widthOf(title)
  const lead = left < 20 ? '' : cutToWidth(plainSigns(leadOf(text)), left)
  return `${title}${lead} ${url}`
}

function plainSigns(text: string): string {
  return oneLine(text).replaceAll('#', '＃').replaceAll('@', '＠')
}

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The address of a post: its number in groups of seven digits from the right, each written to the base of 62. */
export function weiboAddress(userId: string, postId: string): string {
  if (!/^\d+$/.test(userId) || !/^\d+$/.test(postId)) return ''
  let code = ''
  for (let end = postId.length; end > 0; end -= 7) {
    const group = inBase62(Number(postId.slice(Math.max(0, end - 7), end)))
    code = (end > 7 ? group.padStart(4, '0') : group) + code
  }
  return `https://weibo.com/${userId}/${code}`
}

function inBase62(number: number): string {
  const digit = SIGNS[number % 62] ?? ''
  return number < 62 ? digit : inBase62(Math.floor(number / 62)) + digit
}
