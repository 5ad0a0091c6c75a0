import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { GazetteSection } from './gazette-practice.ts'
import type { GazetteText, NewText } from './issue.ts'

/** A line of the contents of an earlier issue. */
export type ContentsLine = Pick<GazetteText, 'title' | 'documentNumber' | 'page' | 'section'>

/**
 * Contents as they are typed, a text a line: `标题｜文号｜页码`, the number left empty or out where there is none; a line
 * `【政府文件】` begins a section the organ has. Refused with a sentence that names the line.
 */
export function readContents(
  typed: string,
  sections: readonly GazetteSection[],
  pages: number,
): Outcome<readonly ContentsLine[], string> {
  const lines: ContentsLine[] = []
  let section: ContentsLine['section'] = 'other'
  for (const [at, line] of typed.split('\n').entries()) {
    const said = line.normalize('NFC').trim()
    if (said === '') continue
    const head = /^【(.+)】$/.exec(said)?.[1]
    if (head !== undefined) {
      const known = sections.find(({ zh }) => zh === head)
      if (known === undefined) return refuse(`第${at + 1}行：没有“${head}”栏目，请按刊物设置中的栏目名称填写。`)
      section = known.key
      continue
    }
    const read = lineOf(said, pages)
    if (!read.ok) return refuse(`第${at + 1}行：${read.refusal}`)
    lines.push({ ...read.value, section })
  }
  return lines.length === 0 ? refuse('请填写目录。') : done(lines)
}

/** Title, number where there is one, page; parted by bars or by the tabs of a table. */
const LINE = /^([^|｜\t]*)(?:[|｜\t]([^|｜\t]*))?[|｜\t]\s*(\d{1,4})\s*$/

function lineOf(said: string, pages: number): Outcome<Omit<ContentsLine, 'section'>, string> {
  const parts = LINE.exec(said.replaceAll(/[０-９]/g, (digit) => digit.normalize('NFKC')))
  if (parts === null) return refuse('请按“标题｜文号｜页码”填写。')
  const [title = '', documentNumber = '', page = ''] = parts.slice(1).map((part) => (part ?? '').trim())
  if (title === '' || title.length > 300) return refuse('请填写标题，不超过300字。')
  if (Number(page) < 1 || Number(page) > pages) return refuse(`页码应当在1至${pages}之间。`)
  return done({ title, documentNumber: documentNumber === '' ? null : documentNumber, page: Number(page) })
}

/** The same the other way: contents as they are typed. */
export function writtenContents(texts: readonly ContentsLine[], sections: readonly GazetteSection[]): string {
  let section: ContentsLine['section'] = 'other'
  return texts
    .flatMap((text) => {
      const line = [text.title, text.documentNumber ?? '', String(text.page ?? '')].join('｜')
      if (text.section === section) return [line]
      section = text.section
      const zh = sections.find(({ key }) => key === section)?.zh
      return zh === undefined ? [line] : [`【${zh}】`, line]
    })
    .join('\n')
}

/** A line as a text of the issue: its words are in the file. */
export function textOfLine(line: ContentsLine): NewText {
  return { ...line, itemId: null, erratumId: null, body: '', plain: '' }
}
