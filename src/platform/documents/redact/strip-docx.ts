import { unzipSync, zipSync } from 'fflate'
import { openArchive } from '../read/archive/open-archive.ts'
import { acceptChanges } from './accept-changes.ts'
import { stripPicture } from './strip-picture.ts'

/**
 * A Word file without its properties, first-page picture, comments, what photos tell of their taking, and traces of who typed
 * what when; tracked changes are accepted. Undefined for anything that is no sound Word file. Hidden text, and changes that
 * cannot be accepted without an author, stay: what becomes of them is for a person to say.
 */
export async function stripDocx(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  // Looked at first by the reader that refuses what would unpack without end.
  const opened = await openArchive(bytes)
  if (!opened.ok || opened.value.part('word/document.xml') === undefined) return undefined
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !dropped.test(name))
  return zipSync(Object.fromEntries(parts.map(([name, content]) => [name, strippedPart(name, content)])), FIXED)
}

// A zip file knows no time before 1980, and notes it as the clock on the wall shows it.
const FIXED = { mtime: new Date(1980, 0, 1), level: 6 } as const
const dropped = /^(?:docProps\/thumbnail\.|word\/(?:_rels\/)?(?:comments|people)\w*\.xml)/i

function strippedPart(name: string, content: Uint8Array): Uint8Array {
  const empty = emptyParts[name]
  if (empty !== undefined) return encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`)
  if (name.startsWith('word/media/')) return strippedPicture(content)
  const edit = edits.find(([part]) => part.test(name))?.[1]
  return edit === undefined ? content : encode(edit(new TextDecoder().decode(content)))
}

/** A photo within the text says where it was taken as much as one beside it. */
function strippedPicture(content: Uint8Array): Uint8Array {
  const stripped = stripPicture(content)
  return stripped.ok ? stripped.value : content
}

const properties = 'http://schemas.openxmlformats.org/officeDocument/2006'
const emptyParts: Readonly<Record<string, string>> = {
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml': `<Properties xmlns="${properties}/extended-properties"/>`,
  'docProps/custom.xml': `<Properties xmlns="${properties}/custom-properties"/>`,
}

const edits: readonly (readonly [RegExp, (xml: string) => string])[] = [
  [
    /^\[Content_Types\]\.xml$/,
    (xml) => xml.replace(/<Override\b[^>]*"\/word\/(?:comments|people)\w*\.xml"[^>]*\/>/g, ''),
  ],
  [
    /^word\/_rels\//,
    (xml) => xml.replace(/<Relationship\b[^>]*\bTarget="(?:\/word\/)?(?:comments|people)\w*\.xml"[^>]*\/>/g, ''),
  ],
  [/^_rels\/\.rels$/, (xml) => xml.replace(/<Relationship\b[^>]*\/metadata\/thumbnail"[^>]*\/>/g, '')],
  [/^word\/settings\.xml$/, (xml) => xml.replace(/<w:rsids>[^]*?<\/w:rsids>|<w:trackRevisions\b[^>]*\/>/g, '')],
  [/^word\/.*\.xml$/, (xml) => (acceptChanges(xml) ?? xml).replace(/\sw:rsid\w*="[^"]*"/g, '')],
]

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
