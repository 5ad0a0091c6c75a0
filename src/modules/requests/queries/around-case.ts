import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Staff } from '../../../kernel/actor.ts'
import { letterOfRow, lettersListed } from '../data/letter-rows.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { ListedLetter } from '../domain/letter-on-file.ts'
import { filesAsked, type FileOfCaseRow } from './files-of-case.ts'
import { linksAsked, seenBy, type LinkedRequest } from './linked-requests.ts'
import { besides, type EarlierRequest } from './requests-of-applicant.ts'

/** What stands around a case on its page. */
export type AroundCase = {
  readonly files: readonly FileOfCaseRow[]
  readonly linked: readonly LinkedRequest[]
  /** What the same applicant asked besides. */
  readonly earlier: readonly EarlierRequest[]
  readonly letters: readonly ListedLetter[]
}

/** Files, links, other requests of the applicant and letters of a case, in one question; whether somebody may see it is not asked. */
export async function aroundCase(database: RequestsDatabase, actor: Staff, id: string): Promise<AroundCase> {
  const found = await database
    .selectNoFrom([
      jsonArrayFrom(filesAsked(database, id)).as('files'),
      jsonArrayFrom(linksAsked(database, id)).as('links'),
      jsonArrayFrom(besides(database, actor, id)).as('earlier'),
      jsonArrayFrom(lettersListed(database, id)).as('letters'),
    ])
    .executeTakeFirstOrThrow()
  return {
    // Within JSON an instant is text.
    files: found.files.map((file) => ({ ...file, addedAt: new Date(file.addedAt) })),
    linked: seenBy(actor, found.links),
    earlier: found.earlier,
    letters: found.letters.map(letterOfRow),
  }
}
