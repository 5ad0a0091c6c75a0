/**
 * A part of a Word file as it reads once every tracked change is accepted and every comment deleted (ECMA-376 17.13);
 * undefined where accepting would join paragraphs or take cells out of a table, which is left to its author.
 */
export function acceptChanges(xml: string): string | undefined {
  if (!CHANGED.test(xml)) return xml
  const settled = withoutEmptied(withoutMarks(xml))
  return settled.includes(GONE) || CHANGED.test(settled) ? undefined : settled
}

/** Stands where the end of a paragraph, or a row, was deleted or moved away. */
const GONE = '<gone/>'

const CHANGED = /<w:(?:del|ins|moveFrom|moveTo|cellIns|cellDel|cellMerge|comment\w*|\w+Change)\b/
const TAG = /<(\/?)w:(\w+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*)(\/?)>/g
/** With all they hold: what was deleted or moved away, and how things looked before. */
const DROPPED = /^(?:del|moveFrom|\w+PrChange|tblGridChange|numberingChange)$/
/** Only the marks: what was inserted or moved here stays. */
const UNMARKED =
  /^(?:ins|moveTo|cellIns|comment(?:RangeStart|RangeEnd|Reference)|(?:moveFrom|moveTo|customXml\w+)Range(?:Start|End))$/

type Tag = {
  readonly name: string
  readonly is: 'open' | 'close' | 'single'
  readonly begin: number
  readonly end: number
}

function withoutMarks(xml: string): string {
  const tags = [...xml.matchAll(TAG)].map(tagOf)
  const kept: string[] = []
  let from = 0
  for (const [at, tag] of tags.entries()) {
    const end = tag.begin < from ? undefined : endOfCut(tags, tag, at)
    if (end === undefined) continue
    kept.push(xml.slice(from, tag.begin), isEndGone(tag) ? GONE : '')
    from = end
  }
  return [...kept, xml.slice(from)].join('')
}

function tagOf({ 0: tag, 1: close, 2: name = '', 4: single, index: begin }: RegExpExecArray): Tag {
  return { name, is: close === '/' ? 'close' : single === '/' ? 'single' : 'open', begin, end: begin + tag.length }
}

/** Where what goes with a tag ends; undefined where the tag stays, or never ends. */
function endOfCut(tags: readonly Tag[], { name, is, end }: Tag, at: number): number | undefined {
  if (UNMARKED.test(name)) return end
  if (!DROPPED.test(name)) return undefined
  if (is === 'single') return end
  let depth = 0
  for (let place = at; place < tags.length; place++) {
    const tag = tags[place]
    if (tag?.name !== name || tag.is === 'single') continue
    depth += tag.is === 'open' ? 1 : -1
    if (depth === 0) return tag.end
  }
  return undefined
}

/** A deletion that holds nothing stands in the properties of a paragraph or a row: its end, or all of it, is gone. */
function isEndGone({ name, is }: Tag): boolean {
  return is === 'single' && (name === 'del' || name === 'moveFrom')
}

const INNERMOST = /<w:p(?:\s[^>]*[^>/])?>(?:(?!<w:p[\s>])[^])*?<\/w:p>/g
const CONTENT = /<w:(?:t|tab|br|cr|sym|drawing|pict|object|fldChar|sectPr|footnoteReference|endnoteReference)[\s>/]/

/** A paragraph whose words and end are both gone is gone itself; a cell has to keep one. */
function withoutEmptied(xml: string): string {
  return xml.replaceAll(INNERMOST, (paragraph, at: number) => {
    if (!paragraph.includes(GONE) || CONTENT.test(paragraph)) return paragraph
    const isLastOfCell = xml.startsWith('</w:tc>', at + paragraph.length)
    return isLastOfCell ? paragraph.replaceAll(GONE, '') : ''
  })
}
