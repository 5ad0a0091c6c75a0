import type { FoundThing } from './search-ask.ts'
import type { Attachment, SearchableKind } from './searchable.ts'
import { highlight, snippetOf } from './snippet.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'

type ThingRow = {
  readonly kind: SearchableKind
  readonly thing_id: string
  readonly href: string
  readonly title: string
  readonly body: string
  readonly attachments: readonly Attachment[]
  readonly organ_name: string
  readonly published_on: string
  readonly document_number: string | null
  readonly validity: Validity | null
}

/** A thing as a list of results shows it: the words marked, in its text or else in an attachment. */
export function foundThing(row: ThingRow, keys: readonly string[]): FoundThing {
  const body = snippetOf(row.body, keys)
  const attached =
    body.hits > 0
      ? undefined
      : row.attachments.map((each) => ({ ...each, ...snippetOf(each.text, keys) })).find(({ hits }) => hits > 0)
  return {
    kind: row.kind,
    id: row.thing_id,
    href: row.href,
    title: highlight(row.title, keys),
    snippet: (attached ?? body).segments,
    attachment: attached?.name ?? null,
    organName: row.organ_name,
    publishedOn: row.published_on,
    documentNumber: row.document_number,
    validity: row.validity,
  }
}
