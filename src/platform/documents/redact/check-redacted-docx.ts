import { openArchive, type OfficeArchive } from '../read/archive/open-archive.ts'
import { walkXml } from '../read/xml/walk-xml.ts'
import { findHidden } from './hidden-words.ts'
import { redactionFinding, type RedactionFinding, type RedactionFindingKind } from './redaction-finding.zh.ts'

/** What a redacted Word file still gives away; other zip files are not read. */
export async function checkRedactedDocx(
  bytes: Uint8Array,
  hidden: readonly string[],
): Promise<readonly RedactionFinding[]> {
  const opened = await openArchive(bytes)
  if (!opened.ok || opened.value.part('word/document.xml') === undefined)
    return [redactionFinding('unreadable', '文件')]
  const archive = opened.value
  const parts = archive.names.flatMap((name) => {
    const xml = archive.part(name)
    return xml === undefined ? [] : [{ name, xml }]
  })
  const find = findHidden(hidden)
  return [
    ...parts.flatMap(({ name, xml }) =>
      find(wordsOf(xml)).map((words) => redactionFinding('text-left', placeOf(name), words)),
    ),
    ...signs
      .filter(([, , part, sign]) => parts.some(({ name, xml }) => part.test(name) && sign.test(xml)))
      .map(([kind, place]) => redactionFinding(kind, place)),
    ...findByName(archive),
  ]
}

/** All text of a part, deleted and hidden text too, then what its attributes say: alternative texts, authors. */
function wordsOf(xml: string): string {
  const [texts, said]: [string[], string[]] = [[], []]
  walkXml(xml, {
    open: (_, attributes) => void said.push(...Object.values(attributes).map((value) => value ?? '')),
    text: (value) => void texts.push(value),
  })
  return `${texts.join('')}\n${said.join('\n')}`
}

type Sign = readonly [RedactionFindingKind, place: string, part: RegExp, sign: RegExp]

const signs: readonly Sign[] = [
  ['tracked-changes', '正文', /^word\/.*\.xml$/, /<w:(del|ins|moveFrom|moveTo|rPrChange|pPrChange|cellIns|cellDel)\b/],
  ['comments', '批注', /^word\/comments.*\.xml$/, /<w:comment\b/],
  ['concealed-text', '正文', /^word\/.*\.xml$/, /<w:vanish(?:\s*\/|\s+w:val="(?:1|true|on)"\s*\/)>/],
  [
    'properties',
    '文件属性',
    /^docProps\/.*\.xml$/,
    /<(dc:creator|cp:lastModifiedBy|cp:keywords|dc:description|dc:subject|Company|Manager)>\s*[^<\s]|<property\b/,
  ],
]

function findByName({ names, pictures }: OfficeArchive): RedactionFinding[] {
  const has = (sign: RegExp) => names.some((name) => sign.test(name))
  return [
    ...(has(/^word\/embeddings\//) ? [redactionFinding('attachments', '文件')] : []),
    ...(has(/^docProps\/thumbnail\./i) ? [redactionFinding('thumbnail', '文件')] : []),
    ...(pictures > 0 || has(/^word\/media\//) ? [redactionFinding('pictures-unread', '文件')] : []),
  ]
}

function placeOf(part: string): string {
  return places.find(([sign]) => sign.test(part))?.[1] ?? '文件内部'
}

const places: readonly (readonly [RegExp, string])[] = [
  [/^word\/document/, '正文'],
  [/^word\/(header|footer)/, '页眉页脚'],
  [/^word\/(footnotes|endnotes)/, '脚注尾注'],
  [/^word\/comments/, '批注'],
  [/^docProps\//, '文件属性'],
]
