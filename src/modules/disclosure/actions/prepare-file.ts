import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { judgeFormat } from '../../../platform/documents/read/judge-format.ts'
import { openDocument } from '../../../platform/documents/read/open-document.ts'
import { checkRedacted } from '../../../platform/documents/redact/check-redacted.ts'
import type { RedactionFinding } from '../../../platform/documents/redact/redaction-finding.zh.ts'
import { stripMetadata } from '../../../platform/documents/redact/strip-metadata.ts'

/** A file as it may be published, and its words; null where none could be read. */
export type PreparedFile = { readonly name: string; readonly bytes: Uint8Array; readonly words: string | null }

/**
 * Takes from a PDF or Word file what it says about its makers. Refused, with a sentence for the clerk, where it hides what
 * only its author can take out: comments, tracked changes, earlier versions, other files.
 */
export async function prepareFile(file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<Outcome<PreparedFile, string>> {
  const bytes = await withoutMakers(file.bytes)
  const hidden = judgeFormat(bytes) === 'unmarked' ? undefined : (await checkRedacted(bytes, [])).find(isGrave)
  if (hidden !== undefined) return refuse(`“${file.name}”：${hidden.message}`)
  const opened = await openDocument({ name: file.name, bytes })
  return done({ name: file.name, bytes, words: opened.ok ? opened.value.text.slice(0, MOST_WORDS) : null })
}

const MOST_WORDS = 200_000

async function withoutMakers(bytes: Uint8Array): Promise<Uint8Array> {
  const stripped = await stripMetadata(bytes)
  return stripped.ok ? stripped.value : bytes
}

function isGrave({ kind }: RedactionFinding): boolean {
  return grave.has(kind)
}

const grave: ReadonlySet<RedactionFinding['kind']> = new Set([
  ...(['text-left', 'text-in-earlier-version', 'earlier-versions', 'mark-not-applied', 'attachments'] as const),
  ...(['tracked-changes', 'comments', 'concealed-text'] as const),
])
