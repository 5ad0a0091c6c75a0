import { attribute, type Element } from './walk-tree.ts'

/** Whether a reader of the page never sees what is inside. */
export function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName)) return true
  if (attribute(element, 'hidden') !== undefined) return true
  const style = attribute(element, 'style')
  return style !== undefined && /display\s*:\s*none/i.test(style)
}

/** Whether the element begins a new line, and what follows it another. */
export function breaksLine(element: Element): boolean {
  return blocks.has(element.tagName)
}

/** Whether the element is a picture that could hold a table: stated to be large, or of unstated size and no ornament. */
export function isTablePicture(element: Element): boolean {
  if (element.tagName !== 'img') return false
  const width = sizeOf(element, 'width')
  const height = sizeOf(element, 'height')
  if (width !== undefined && width < 200) return false
  if (height !== undefined && height < 80) return false
  if (width !== undefined || height !== undefined) return true
  return !ornament.test((attribute(element, 'src') ?? '').slice(0, 300))
}

const unseen = new Set(
  'script style noscript template head title select textarea svg math canvas iframe object audio video'.split(' '),
)

const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
)

const ornament =
  /logo|icon|ico\.|qr|code|banner|weixin|wechat|weibo|share|arrow|line|dot|spacer|beian|jiucuo|\.gif(\?|$)/i

function sizeOf(element: Element, side: 'width' | 'height'): number | undefined {
  const style = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)px`, 'i').exec(attribute(element, 'style') ?? '')?.[1]
  const stated = /^\s*([\d.]+)(px)?\s*$/.exec(attribute(element, side) ?? '')?.[1]
  const size = style ?? stated
  return size === undefined ? undefined : Number(size)
}
