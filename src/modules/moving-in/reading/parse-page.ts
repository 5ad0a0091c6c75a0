import { parse } from 'parse5'
import { linesOfTree } from '../../../platform/documents/read/html/lines-of-tree.ts'
import { attribute, walkTree, type Element, type Parent } from '../../../platform/documents/read/html/walk-tree.ts'
import { plain } from '../domain/clean-title.ts'

/** A page taken apart: its tree, its meta tags by lower-case name, and what a reader sees of it, line by line. */
export type ParsedPage = {
  readonly tree: Parent
  readonly tags: ReadonlyMap<string, string>
  readonly pageTitle: string
  /** The words of its first `h1` that has any. */
  readonly heading: string
  readonly lines: readonly string[]
}

/** Parses a page as browsers do: nothing is too broken for that. */
export function parsePage(html: string): ParsedPage {
  const tree = parse(html)
  const tags = new Map<string, string>()
  let pageTitle = ''
  let heading = ''
  walkTree(tree, {
    enter(element) {
      const { tagName } = element
      if (tagName === 'meta') keepTag(element, tags)
      if (tagName === 'title' && pageTitle === '') pageTitle = wordsWithin(element)
      if (tagName === 'h1' && heading === '') heading = wordsWithin(element)
      return tagName !== 'script' && tagName !== 'style'
    },
    leave() {},
    text() {},
  })
  const lines = linesOfTree(tree).lines.map(({ cells }) => cells.map(({ text }) => text).join('\t'))
  return { tree, tags, pageTitle, heading, lines }
}

/** The words inside an element, spaces made plain. */
export function wordsWithin(element: Element): string {
  const words: string[] = []
  walkTree(element, {
    enter: ({ tagName }) => tagName !== 'script' && tagName !== 'style',
    leave() {},
    text: (value) => void words.push(value),
  })
  return plain(words.join(''))
}

function keepTag(element: Element, tags: Map<string, string>): void {
  const name = attribute(element, 'name')?.trim().toLowerCase()
  const content = plain(attribute(element, 'content') ?? '')
  if (name !== undefined && content !== '' && !tags.has(name)) tags.set(name, content)
}
