import { readPdfSource, type PdfSource } from '../inspect/pdf-source.ts'
import { findHidden, findHiddenBytes } from './hidden-words.ts'
import { readPdfTexts, type PdfTexts } from './pdf-texts.ts'
import { redactionFinding, type RedactionFinding, type RedactionFindingKind } from './redaction-finding.zh.ts'

/** What a redacted PDF still gives away. */
export async function checkRedactedPdf(
  bytes: Uint8Array,
  hidden: readonly string[],
): Promise<readonly RedactionFinding[]> {
  const texts = await readPdfTexts(bytes)
  if (texts === undefined) return [redactionFinding('unreadable', '文件')]
  const source = readPdfSource(bytes, 'all')
  const read = [...textUnderBoxes(texts, hidden), ...(await findEarlierVersions(bytes, source, hidden))]
  const found = new Set(read.map((finding) => finding.hidden))
  const elsewhere = hidden.filter((words) => !found.has(words))
  return [
    ...read,
    ...findInSource(source, elsewhere),
    ...findParts(source),
    ...(texts.properties.length > 0 ? [redactionFinding('properties', '文件属性')] : []),
    ...findUnread(texts, source),
  ]
}

/** Words that should be hidden and are still in the text layer, whatever is painted over them. */
export async function hiddenTextUnderBoxes(
  bytes: Uint8Array,
  hidden: readonly string[],
): Promise<readonly RedactionFinding[]> {
  const texts = await readPdfTexts(bytes)
  return texts === undefined ? [redactionFinding('unreadable', '文件')] : textUnderBoxes(texts, hidden)
}

function textUnderBoxes({ pages, properties }: PdfTexts, hidden: readonly string[]): RedactionFinding[] {
  const find = findHidden(hidden)
  const onPages = pages.flatMap((text, at) =>
    find(text).map((words) => redactionFinding('text-left', `第${at + 1}页`, words)),
  )
  const seen = new Set(onPages.map((finding) => finding.hidden))
  // A name broken over two pages is on neither.
  const across = find(pages.join('')).filter((words) => !seen.has(words))
  return [
    ...onPages,
    ...across.map((words) => redactionFinding('text-left', '跨页', words)),
    ...find(properties.join('\n')).map((words) => redactionFinding('text-left', '文件属性', words)),
  ]
}

/** A PDF saved on top of itself holds every earlier state up to the end mark it had then. */
async function findEarlierVersions(
  bytes: Uint8Array,
  source: PdfSource,
  hidden: readonly string[],
): Promise<RedactionFinding[]> {
  if (source.revisions <= 1) return []
  const find = findHidden(hidden)
  const found = new Set<string>()
  for (const end of endsOf(bytes).slice(0, MOST_VERSIONS)) {
    const texts = await readPdfTexts(bytes.subarray(0, end))
    for (const words of find(texts?.pages.join('') ?? '')) found.add(words)
  }
  const inThem = [...found].map((words) => redactionFinding('text-in-earlier-version', '旧版本', words))
  return [redactionFinding('earlier-versions', '文件'), ...inThem]
}

const MOST_VERSIONS = 10

/** Where every version but the last ends. */
function endsOf(bytes: Uint8Array): number[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return [...file.matchAll(/startxref\s+\d+\s+%%EOF/g)].map((end) => end.index + end[0].length).slice(0, -1)
}

/** Comments, form fields, bookmarks, XMP: all text that is written as text and not drawn. */
function findInSource({ objects, streams }: PdfSource, hidden: readonly string[]): RedactionFinding[] {
  const find = findHiddenBytes(hidden)
  const found = new Set([objects, ...streams.map(({ content }) => content?.toString('latin1') ?? '')].flatMap(find))
  return [...found].map((words) => redactionFinding('text-left', '文件内部（批注、书签、表单或属性）', words))
}

function findParts({ objects }: PdfSource): RedactionFinding[] {
  return parts.filter(([sign]) => sign.test(objects)).map(([, kind]) => redactionFinding(kind, '文件'))
}

const parts: readonly (readonly [RegExp, RedactionFindingKind])[] = [
  [/\/Subtype\s*\/Redact\b/, 'mark-not-applied'],
  [
    /\/Subtype\s*\/(Text|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink)\b/,
    'annotations',
  ],
  [/\/EmbeddedFiles?\b|\/Subtype\s*\/FileAttachment\b/, 'attachments'],
  [/\/OCProperties\b/, 'layers'],
]

/** What was not read cannot be called clean. */
function findUnread({ pages }: PdfTexts, { streams }: PdfSource): RedactionFinding[] {
  const unread = pages.flatMap((text, at) => (isReadable(text) ? [] : [`第${at + 1}页`]))
  if (unread.length > 0) return [redactionFinding('pages-unread', unread.join('、'))]
  const hasPictures = streams.some((stream) => /\/Subtype\s*\/Image\b/.test(stream.dictionary))
  return hasPictures ? [redactionFinding('pictures-unread', '文件')] : []
}

/** Drawings and scans have no letters; fonts without an encoding give letters nobody ever wrote. */
function isReadable(text: string): boolean {
  const broken = text.match(/[\ufffd\p{Co}]/gu)?.length ?? 0
  return /[\p{L}\p{N}]/u.test(text) && broken * 10 < text.length
}
