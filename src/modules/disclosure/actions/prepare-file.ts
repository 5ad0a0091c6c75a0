import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { judgeFormat } from '../../../platform/documents/read/judge-format.ts'
import { openDocument } from '../../../platform/documents/read/open-document.ts'
import { checkRedacted } from '../../../platform/documents/redact/check-redacted.ts'
import type { RedactionFinding } from '../../../platform/documents/redact/redaction-finding.zh.ts'
import { stripPicture } from '../../../platform/documents/redact/strip-picture.ts'
import { stripMetadata } from '../../../platform/documents/redact/strip-metadata.ts'

/** A file as it may be published, and its words; null where none could be read. */
export type PreparedFile = { readonly name: string; readonly bytes: Uint8Array; readonly words: string | null }

/**
 * Takes from a PDF or Word file what it says about its makers, from a Word file comments and the traces of changes (all of them
 * accepted), from a picture where and with what it was taken. Refused, with a sentence for the clerk, where it hides what only
 * its author can take out: comments in a PDF, earlier versions, hidden text, other files.
 */
export async function prepareFile(file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<Outcome<PreparedFile, string>> {
  const freed = await withoutMakers(file.bytes)
  if (!freed.ok) return refuse(`“${file.name}”：${pictureRefusals[freed.refusal]}`)
  const bytes = freed.value
  const hidden = judgeFormat(bytes) === 'unmarked' ? undefined : (await checkRedacted(bytes, [])).find(isGrave)
  if (hidden !== undefined) return refuse(`“${file.name}”：${hidden.message}`)
  const opened = await openDocument({ name: file.name, bytes })
  return done({ name: file.name, bytes, words: opened.ok ? opened.value.text.slice(0, MOST_WORDS) : null })
}

const MOST_WORDS = 200_000

const pictureRefusals = {
  damaged: '图片不完整，请重新导出后上传。',
  'not-strippable': '这种图片可能含有拍摄地点等信息，无法清除，请另存为JPG或者PNG后上传。',
} as const

async function withoutMakers(bytes: Uint8Array): Promise<Outcome<Uint8Array, keyof typeof pictureRefusals>> {
  const stripped = await stripMetadata(bytes)
  if (stripped.ok) return stripped
  const picture = stripPicture(bytes)
  if (picture.ok) return picture
  return picture.refusal === 'no-picture' ? done(bytes) : refuse(picture.refusal)
}

function isGrave({ kind }: RedactionFinding): boolean {
  return grave.has(kind)
}

const grave: ReadonlySet<RedactionFinding['kind']> = new Set([
  ...(['text-left', 'text-in-earlier-version', 'earlier-versions', 'mark-not-applied', 'attachments'] as const),
  ...(['tracked-changes', 'comments', 'concealed-text'] as const),
])
