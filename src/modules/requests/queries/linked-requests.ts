import type { Staff } from '../../../kernel/actor.ts'
import type { LinkKind } from '../data/links.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { Stage } from '../domain/lifecycle.ts'

export type LinkedRequest = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly stage: Stage
  readonly kind: LinkKind
  readonly why: string
  /** Of another organ: its number may be named, its page may not be opened. */
  readonly elsewhere: boolean
}

/**
 * The requests a request has to do with, whichever of the two was linked to the other, as a question still to be asked;
 * {@link seenBy} says what of them somebody sees.
 */
export function linksAsked(database: RequestsDatabase, requestId: string) {
  return (
    database
      .selectFrom('requests.link as link')
      // Whichever of the two it is not: one id, so that the other is found by it.
      .innerJoin('requests.request as other', (join) =>
        join.on((on) =>
          on(
            'other.id',
            '=',
            on
              .case()
              .when('link.request_id', '=', requestId)
              .then(on.ref('link.other_id'))
              .else(on.ref('link.request_id'))
              .end(),
          ),
        ),
      )
      .select(['other.id', 'other.organ_id', 'other.number', 'other.title', 'other.stage', 'other.restricted'])
      .select(['link.kind', 'link.why'])
      .where((where) => where.or([where('link.request_id', '=', requestId), where('link.other_id', '=', requestId)]))
      .orderBy('other.number')
  )
}

type LinkRow = Omit<LinkedRequest, 'elsewhere'> & { readonly organ_id: string; readonly restricted: boolean }

/** What of the requests linked to one this person sees. */
export function seenBy(actor: Staff, rows: readonly LinkRow[]): readonly LinkedRequest[] {
  return rows
    .filter(({ restricted }) => !restricted || actor.permissions.has('see-restricted'))
    .map(({ id, number, title, stage, kind, why, organ_id }) => ({
      ...{ id, number, title, stage, kind, why },
      elsewhere: organ_id !== actor.organId,
    }))
}
