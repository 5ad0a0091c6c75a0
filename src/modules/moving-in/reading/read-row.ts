import { decodeText } from '../../../platform/documents/read/decode-text.ts'
import { plainOf, bodyOfTyped, oldAddressOf } from '../../disclosure/public.ts'
import type { ListField } from '../domain/list-columns.table.ts'
import { plain } from '../domain/clean-title.ts'
import type { MoveFinding } from '../domain/move-findings.table.ts'
import { noFacts, type OldFile, type OldText } from '../domain/old-text.ts'
import { readMoment } from '../domain/read-moment.ts'
import { markOf } from '../domain/file-marks.ts'
import { parsePage } from './parse-page.ts'
import { articleHtml, type OldPlace } from './article-html.ts'
import { isBroken, readPage, type ReadText } from './read-page.ts'
import type { OldSource } from './old-source.ts'
import type { Selector } from './select.ts'

type Fields = Readonly<Record<ListField, string>>

type RowToRead = {
  readonly fields: Fields
  readonly source: OldSource
  readonly selector: Selector | null
  /** Where something lay that had this address. */
  readonly placeOf: (address: string) => OldPlace
}

/** Reads a row of a list: what it tells goes before what a page it names tells. */
export async function readRow({ fields, source, selector, placeOf }: RowToRead): Promise<ReadText> {
  const address = fields.address === '' ? null : oldAddressOf(fields.address)
  const place = placeOf(address ?? `/${fields.textFile}`)
  const written =
    fields.textFile === '' ? textOfCell(fields.text, place) : await textOfFile(fields, source, place, selector)
  const { files, missing } = attachmentsOf(fields.attachments, source, written.text.files.length)
  return {
    text: {
      ...written.text,
      ...{ title: plain(fields.title), published: readMoment(fields.publishedOn), column: fields.column, address },
      files: [...written.text.files, ...files],
      facts: { ...written.text.facts, ...factsOf(fields) },
    },
    findings: [...written.findings, ...missing.map((words): MoveFinding => ({ kind: 'missing-file', words }))],
  }
}

function factsOf(fields: Fields) {
  const { indexNumber, documentNumber, madeOn, issuer, source, topic, catalogue, validity, summary, keywords } = fields
  const told = { indexNumber, documentNumber, madeOn, issuer, source, topic, catalogue, validity, summary }
  const filled = Object.entries(told).filter(([, value]) => value !== '')
  const words = keywords.split(/[;；,，、\s]+/).filter((word) => word !== '')
  return { ...Object.fromEntries(filled), ...(words.length > 0 ? { keywords: words.slice(0, 8) } : {}) }
}

/** Plain words, or HTML whose pictures and links are looked for in the folder. */
function textOfCell(cell: string, place: OldPlace): ReadText {
  const found = /<(?:img|a)\b/i.test(cell) ? articleOfCell(cell, place) : undefined
  const { body, files, links, missing } = found ?? { body: bodyOfTyped(cell), files: [], links: [], missing: [] }
  const text = textOf({ body, files, links }, /[<&]/.test(cell) ? plainOf(body) : plainLines(cell))
  return {
    text,
    findings: [
      ...missing.map((words): MoveFinding => ({ kind: 'missing-file', words })),
      ...(isBroken(cell) ? [{ kind: 'broken-characters' as const, words: '' }] : []),
    ],
  }
}

function articleOfCell(cell: string, place: OldPlace) {
  const root = parsePage(cell).tree.childNodes.find((node) => 'tagName' in node)
  return root === undefined ? undefined : articleHtml(root, place)
}

async function textOfFile(
  { textFile }: Fields,
  source: OldSource,
  place: OldPlace,
  selector: Selector | null,
): Promise<ReadText> {
  const path = pathIn(source, textFile)
  const bytes = path === undefined ? undefined : await source.read(path)
  if (path === undefined || bytes === undefined)
    return {
      text: textOf({ body: '', files: [], links: [] }, ''),
      findings: [{ kind: 'missing-file', words: textFile }],
    }
  if (/\.txt$/i.test(path)) return textOfCell(decodeText(bytes) ?? '', place)
  const { text, findings } = readPage({ path, bytes, place, selector, isArticle: true })
  return { text, findings: findings.filter(({ kind }) => kind !== 'day-from-address') }
}

function textOf({ body, files, links }: Pick<OldText, 'body' | 'files' | 'links'>, words: string): OldText {
  const text = { title: '', published: null, column: '', address: null, facts: noFacts }
  return { ...text, body, plain: words, files, links }
}

/** The words of a cell without any mark in it: what `plainOf` gives of its paragraphs, without going through them as HTML. */
function plainLines(cell: string): string {
  return cell
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function attachmentsOf(written: string, source: OldSource, before: number) {
  const files: OldFile[] = []
  const missing: string[] = []
  for (const name of written.split(/[;；|\n]/).map((one) => one.trim())) {
    if (name === '') continue
    const path = pathIn(source, name)
    const file = { name: name.split(/[\\/]/).at(-1) ?? name, role: 'attachment' as const }
    if (path === undefined) missing.push(name.slice(0, 200))
    else files.push({ path, ...file, mark: markOf(before + files.length) })
  }
  return { files, missing }
}

/** A path as people write it: `.\附件\名单.docx`, `/附件/名单.docx`. */
function pathIn(source: OldSource, written: string): string | undefined {
  const path = written
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
  return source.has(path) ? path : undefined
}
