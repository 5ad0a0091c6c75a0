import { isHidden } from '../../../platform/documents/read/html/visible-parts.ts'
import { attribute, walkTree, type Element, type Parent } from '../../../platform/documents/read/html/walk-tree.ts'
import { selectFirst, type Selector } from './select.ts'

/** How much of a page stands in an element: running words, words of links, and how many links and pictures. */
type Weight = { running: number; linked: number; links: number; pictures: number }

/** Where the text of an article is on its page, and how much of the page is links. */
export type FoundArticle = { readonly article: Element | undefined; readonly isList: boolean }

/**
 * Finds the element that holds the text of a page: the one a selector names; else one named as such containers are; else the
 * innermost that holds most of the running words. Menus, lists and feet weigh little, since they are links or bare words.
 */
export function findArticle(tree: Parent, selector: Selector | null): FoundArticle {
  const weights = weigh(tree)
  const whole = [...weights.values()].reduce(heavier, nothing())
  const isList = whole.links >= 8 && whole.linked > 1.5 * whole.running
  const named = selector === null ? undefined : selectFirst(tree, selector)
  if (named !== undefined || selector !== null) return { article: named, isList }
  return { article: containerNamed(weights, whole) ?? densest(weights, whole), isList }
}

/** Names content systems give the container of an article. */
const CONTAINER =
  /^(zoom|ucap-content|article-?(content|body|text|con)?|trs_editor|trs_editor_view|trs_uedit|con_?text|text-?con(tent)?|news_?(content|con|text|body)|pages_content|page-content|detail-?(content|con|text|body)?|info_?(content|con)|xxgk_?(content|con)|content_?(text|body|main)?|view-?content|wzcon|zw|main-?text|ueditor|v_news_content|vsb_content\w*|nr|neirong|zhengwen)$/i

function containerNamed(weights: ReadonlyMap<Element, Weight>, whole: Weight): Element | undefined {
  let best: { readonly element: Element; readonly holds: number } | undefined
  for (const [element, weight] of weights) {
    const holds = isContainer(element, weight) ? weight.running + 20 * weight.pictures : 0
    if (holds === 0) continue
    // Of containers in each other the innermost that still holds most is the text itself.
    const isBetter = best === undefined || holds > (isWithin(element, best.element) ? 0.5 : 1.6) * best.holds
    if (isBetter) best = { element, holds }
  }
  return best !== undefined && best.holds >= 0.25 * whole.running ? best.element : undefined
}

function isContainer(element: Element, { running, linked }: Weight): boolean {
  const names = [attribute(element, 'id') ?? '', ...(attribute(element, 'class') ?? '').split(/\s+/)]
  return linked <= Math.max(running, 40) && names.some((name) => CONTAINER.test(name))
}

function densest(weights: ReadonlyMap<Element, Weight>, whole: Weight): Element | undefined {
  let best: Element | undefined
  for (const [element, { running }] of weights)
    // Visited from outside to inside: the last that still holds most is the innermost.
    if (running > 0 && running >= 0.7 * whole.running && (best === undefined || isWithin(element, best))) best = element
  return best
}

function isWithin(element: Element, outer: Element): boolean {
  for (let above = element.parentNode; above !== null; above = 'parentNode' in above ? above.parentNode : null)
    if (above === outer) return true
  return false
}

/** What every block of a page holds, from outside to inside. */
function weigh(tree: Parent): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>()
  const within: Weight[] = []
  const open: Element[] = []
  let linkDepth = 0
  walkTree(tree, {
    enter(element) {
      if (isHidden(element) || UNREAD.has(element.tagName)) return false
      open.push(element)
      if (BLOCKS.has(element.tagName)) {
        const weight = nothing()
        weights.set(element, weight)
        within.push(weight)
      }
      if (element.tagName === 'a') {
        linkDepth += 1
        for (const weight of within) weight.links += 1
      }
      if (element.tagName === 'img') for (const weight of within) weight.pictures += 1
      return true
    },
    leave(element) {
      if (open.at(-1) !== element) return
      open.pop()
      if (BLOCKS.has(element.tagName)) within.pop()
      if (element.tagName === 'a') linkDepth -= 1
    },
    text(value) {
      const words = value.replaceAll(/\s+/g, '')
      if (words === '') return
      for (const weight of within)
        if (linkDepth > 0) weight.linked += words.length
        else weight.running += worthOf(words)
    },
  })
  return weights
}

/** Running text has signs and length; labels, names and the foot of a site have neither. */
function worthOf(words: string): number {
  if (FOOT.test(words)) return 0
  return /[，。；、：！？]/.test(words) || words.length > 25 ? words.length : words.length / 5
}

const FOOT = /ICP备|公网安备|版权所有|网站标识码|主办单位|承办单位|您是第\d*位|建议使用\d/
const BLOCKS = new Set([
  'div',
  'td',
  'article',
  'section',
  'main',
  'body',
  'center',
  'form',
  'blockquote',
  'font',
  'ucapcontent',
])
const UNREAD = new Set(['nav', 'header', 'footer', 'aside', 'button', 'select'])

function nothing(): Weight {
  return { running: 0, linked: 0, links: 0, pictures: 0 }
}

function heavier(one: Weight, other: Weight): Weight {
  return one.running + one.linked >= other.running + other.linked ? one : other
}
