import type { Applicant } from '../domain/applicant.ts'
import type { Request } from '../domain/request.ts'
import type { Selectable } from 'kysely'
import type { RequestTable } from './request-tables.ts'

/** The columns of what the applicant sent. */
export const requestColumns = [
  'id',
  'organ_id',
  'number',
  'channel',
  'submitted_at',
  'applicant_class',
  'applicant_name',
  'contact',
  'identity_kind',
  'identity_masked',
  'identity_digest',
  'title',
  'description',
  'wanted',
  'version',
  'restricted',
] as const

type RequestRow = Pick<Selectable<RequestTable>, (typeof requestColumns)[number]>

export function requestOfRow(row: RequestRow): Request {
  return {
    id: row.id,
    organId: row.organ_id,
    number: row.number,
    channel: row.channel,
    submittedAt: row.submitted_at,
    applicant: applicantOfRow(row),
    applicantKey: row.identity_digest,
    title: row.title,
    description: row.description,
    wanted: row.wanted,
  }
}

function applicantOfRow(row: RequestRow): Applicant {
  const identity =
    row.identity_kind === null || row.identity_masked === null
      ? null
      : { kind: row.identity_kind, masked: row.identity_masked }
  return { class: row.applicant_class, name: row.applicant_name, contact: row.contact, identity }
}
