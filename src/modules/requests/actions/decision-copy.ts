import { checkRedacted } from '../../../platform/documents/redact/check-redacted.ts'
import type { CaseDocument } from '../domain/case-document.ts'

/** What was found in the redacted copies that would leave. */
export type ExaminedCopies = {
  readonly isClean: boolean
  /** Sentences for the clerk: what was found where. */
  readonly findings: readonly { readonly text: string; readonly isForPeople: boolean }[]
}

/** What no program can see, so that a person has to look and say so. */
const forPeople = new Set(['pictures-only', 'pictures-unread', 'unreadable'])

/**
 * Looks for words that should be hidden in the redacted copies of a 部分公开 (条例 第三十七条). Clean means: there is a copy,
 * nothing is left in it that can be read, and what cannot be read by a program was looked at by a person.
 */
export async function examineCopies(
  bytesOf: (fileId: string) => Promise<Uint8Array | undefined>,
  chosen: readonly CaseDocument[],
  { hidden, seenByPerson }: { readonly hidden: readonly string[]; readonly seenByPerson: boolean },
): Promise<ExaminedCopies> {
  const copies = chosen.filter(({ kind }) => kind === 'redacted-copy')
  const findings = []
  for (const { fileId, name } of copies) {
    const bytes = await bytesOf(fileId)
    if (bytes === undefined) continue
    for (const { kind, message, place, hidden: words } of await checkRedacted(bytes, hidden)) {
      const text = `《${name}》${place}：${message}${words === undefined ? '' : `（${words}）`}`
      findings.push({ text, isForPeople: forPeople.has(kind) })
    }
  }
  const isLeft = findings.some(({ isForPeople }) => !isForPeople)
  const isUnseen = findings.length > 0 && !seenByPerson
  return { isClean: copies.length > 0 && hidden.length > 0 && !isLeft && !isUnseen, findings }
}
