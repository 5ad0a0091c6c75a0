import { formatPublishedNumber, parsePublishedNumber } from '../../../statute/proactive-disclosure/published-number.ts'
import { findTopicByPath } from '../../../statute/proactive-disclosure/topic-classes.ts'
import { emptyMetadata, maskDraft, plainOf, type Attachment, type Draft } from '../../disclosure/public.ts'
import type { Column } from '../../sites/public.ts'
import type { ReadyEntry } from '../domain/entry.ts'
import { withFiles } from '../domain/file-marks.ts'
import { catalogueOf } from '../domain/judge-text.ts'
import type { OldFacts } from '../domain/old-text.ts'
import { readMoment } from '../domain/read-moment.ts'

type With = {
  readonly column: Column
  readonly ids: ReadonlyMap<string, string | null>
  readonly attachments: readonly Attachment[]
  readonly mask: boolean
}

/** What an old text becomes: its files in their places, its facts as metadata, personal numbers starred where that was chosen. */
export function draftOfText({ text }: Pick<ReadyEntry, 'text'>, { column, ids, attachments, mask }: With): Draft {
  const body = withFiles(text.body, ids)
  const plain = text.files.length === 0 ? text.plain : plainOf(body)
  const draft = {
    ...{ title: text.title, body, plain, columns: [column.id], attachments },
    metadata: { ...metadataOf(text.facts), catalogue: catalogueOf(text.facts.catalogue) ?? column.catalogue },
  }
  return mask ? maskDraft(draft, null) : draft
}

function metadataOf(facts: OldFacts) {
  const number = parsePublishedNumber(facts.documentNumber)
  return {
    ...emptyMetadata,
    ...{ summary: facts.summary, source: facts.source, keywords: facts.keywords },
    issuers: facts.issuer.split(/[、,，;；\s]+/).filter((issuer) => issuer !== ''),
    documentNumber: number === undefined ? facts.documentNumber || null : formatPublishedNumber(number),
    madeOn: readMoment(facts.madeOn)?.on ?? null,
    topic: findTopicByPath(facts.topic)?.code ?? null,
  }
}
