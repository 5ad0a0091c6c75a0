import { htmlOfLines } from './item-of-document.ts'
import { done } from './kernel/outcome.ts'
import {
  emptyMetadata,
  keepWriting,
  prepareFile,
  type OpenItems,
  type PreparedFile,
} from './modules/disclosure/public.ts'
import type { BeginningItem } from './modules/requests/public.ts'
import type { Blobs } from './platform/blobs/blobs.ts'

type Needs = { readonly blobs: Blobs; readonly creating: OpenItems['creating'] }

/** How the answer to a request becomes the draft of an item, with copies of its files freed of what they say of their makers. */
export function itemsForRequests({ blobs, creating }: Needs): BeginningItem {
  return async (actor, item, files) => {
    const prepared: PreparedFile[] = []
    for (const file of files) {
      const one = await prepareFile(file)
      if (!one.ok) return one
      prepared.push(one.value)
    }
    const begin = await creating(actor)
    const sent = {
      writing: writingOf(item),
      files: prepared.map((file) => ({ ...file, field: 'files', role: 'attachment' as const })),
      imported: null,
    }
    return done(async (transaction) => {
      const kept = await keepWriting({ blobs, organId: actor.organId }, transaction, sent)
      return kept.ok ? begin(transaction, kept.value) : kept
    })
  }
}

/** Columns and catalogue are for whoever goes on writing it: what was asked for may be of any kind. */
function writingOf({ title, text }: { readonly title: string; readonly text: string }) {
  const draft = { title, body: htmlOfLines(text), plain: text, metadata: emptyMetadata, columns: [], attachments: [] }
  return { kind: 'answer', attribute: 'proactive', ground: null, draft } as const
}
