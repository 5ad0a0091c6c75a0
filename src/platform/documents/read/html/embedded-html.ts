import { attribute, walkTree, type Element, type Parent } from './walk-tree.ts'
import { isHidden } from './visible-parts.ts'
import { stringsOfScript } from './strings-of-script.ts'
import { serialize } from 'parse5'

/** Pieces of HTML a page carries without showing them: strings in scripts, text areas, templates, hidden parts; longest first. */
export function findEmbeddedHtml(tree: Parent): string[] {
  const found: string[] = []
  walkTree(tree, {
    enter(element) {
      if (!isHidden(element)) return true
      if (element.tagName === 'head') return true
      found.push(...htmlWithin(element))
      return false
    },
    leave() {},
    text() {},
  })
  return found
    .filter((html) => markup.test(html))
    .sort((one, other) => other.length - one.length)
    .slice(0, mostPieces)
}

const mostPieces = 12
const markup = /<(table|tr|td|p|div|br)[\s>/]/i

function htmlWithin(element: Element): string[] {
  if (element.tagName === 'script') return stringsOfScript(wordsOf(element)).map(unescapeEntities)
  if (element.tagName === 'textarea' || element.tagName === 'noscript') return [unescapeEntities(wordsOf(element))]
  if (element.tagName === 'template' && 'content' in element) return [serialize(element.content as Parent)]
  if (unparsed.has(element.tagName)) return []
  return attribute(element, 'id') === undefined && element.childNodes.length === 0 ? [] : [serialize(element)]
}

const unparsed = new Set(['style', 'title', 'select', 'svg', 'math', 'canvas', 'audio', 'video', 'object'])

function wordsOf(element: Element): string {
  const words: string[] = []
  walkTree(element, {
    enter: () => true,
    leave() {},
    text(value) {
      words.push(value)
    },
  })
  return words.join('')
}

function unescapeEntities(html: string): string {
  if (markup.test(html) || !/&lt;(table|tr|td|p|div|br)\b/i.test(html)) return html
  return html
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&amp;/gi, '&')
}
