import { parseFragment } from 'parse5'
import type { PaperBlock, PaperPicture } from '../../../../kernel/paper.ts'
import { printableText } from '../../../../kernel/printable-text.ts'
import { joinBrokenLines, plainSpaces } from '../write-lines.ts'
import { tableOfElement } from './table-of-element.ts'
import { isHidden } from './visible-parts.ts'
import { attribute, walkTree, type Element } from './walk-tree.ts'

/**
 * Clean HTML as blocks to be printed: headings, paragraphs, lists as paragraphs with their marks, tables with their merged
 * cells. A picture is named where it stood: print has only its words.
 */
export function blocksOfHtml(html: string): readonly PaperBlock[] {
  return blocksWithPictures(html, new Set()).flatMap((block) => (block.kind === 'picture' ? [] : [block]))
}

/** The same with the pictures of these sources as blocks of their own; those within a table follow it. */
export function blocksWithPictures(html: string, sources: ReadonlySet<string>): readonly (PaperBlock | PaperPicture)[] {
  const blocks: (PaperBlock | PaperPicture)[] = []
  const lists: { readonly ordered: boolean; next: number }[] = []
  let words = ''
  let mark = ''
  let level: 1 | 2 | 3 | undefined

  const endLine = () => {
    const text = plainSpaces(joinBrokenLines(printableText(words)))
    words = ''
    if (text === '') return
    blocks.push(level === undefined ? { kind: 'paragraph', text: mark + text } : { kind: 'heading', level, text })
    mark = ''
  }
  const showPicture = (element: Element) => {
    const source = attribute(element, 'src') ?? ''
    if (!sources.has(source)) words += pictureWords(element)
    else {
      endLine()
      blocks.push({ kind: 'picture', source, alt: altOf(element) })
    }
  }
  const beginItem = () => {
    const list = lists.at(-1)
    mark = list?.ordered === true ? `${list.next++}. ` : '· '
  }
  walkTree(parseFragment(html), {
    enter(element) {
      const { tagName } = element
      if (isHidden(element)) return false
      if (isBlock(tagName)) endLine()
      if (tagName === 'table') {
        const pictures = picturesIn(element)
        blocks.push(...tableOfElement(element).filter((table) => pictures.length === 0 || hasWords(table)))
        for (const picture of pictures) showPicture(picture)
        return false
      }
      if (tagName === 'ol' || tagName === 'ul') lists.push({ ordered: tagName === 'ol', next: startOf(element) })
      if (tagName === 'li') beginItem()
      if (tagName === 'img') showPicture(element)
      level = levels[tagName] ?? level
      return true
    },
    leave({ tagName }) {
      if (!isBlock(tagName)) return
      endLine()
      if (tagName in levels) level = undefined
      if (tagName === 'ol' || tagName === 'ul') lists.pop()
    },
    text(value) {
      words += value
    },
  })
  endLine()
  return blocks
}

const levels: Readonly<Record<string, 1 | 2 | 3>> = { h2: 1, h3: 2, h4: 3 }

function isBlock(tagName: string): boolean {
  return blockTags.has(tagName)
}

const blockTags = new Set('p br hr h2 h3 h4 ul ol li blockquote table div'.split(' '))

function startOf(list: Element): number {
  const start = Number.parseInt(attribute(list, 'start') ?? '1', 10)
  return Number.isNaN(start) ? 1 : start
}

/** Pictures are often laid out in a table that has nothing else in it. */
function hasWords(table: PaperBlock): boolean {
  return table.kind !== 'table' || table.rows.some((row) => row.some(({ text }) => text !== ''))
}

function picturesIn(table: Element): readonly Element[] {
  const pictures: Element[] = []
  walkTree(table, {
    enter(element) {
      if (element.tagName === 'img') pictures.push(element)
      return !isHidden(element)
    },
    leave: () => undefined,
    text: () => undefined,
  })
  return pictures
}

function altOf(picture: Element): string {
  return printableText(attribute(picture, 'alt') ?? '').trim()
}

function pictureWords(picture: Element): string {
  const words = altOf(picture)
  return words === '' ? '（图见网站发布的原文）' : `（图：${words}，见网站发布的原文）`
}
