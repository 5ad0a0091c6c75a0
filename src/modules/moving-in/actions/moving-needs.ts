import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { MoveIn } from '../../disclosure/public.ts'
import type { SiteBook } from '../../sites/public.ts'
import type { ReadApart } from './read-apart.ts'

/** What moving in needs of the rest of the program. */
export type MovingNeeds = {
  readonly database: Database
  readonly blobs: Blobs
  readonly now: () => Date
  /** Opens and reads what strangers wrote. */
  readonly reading: ReadApart
  /** Sites and columns, as they are now. */
  readonly book: () => SiteBook
  /** How items of an organ are numbered, and the sites above its own. */
  readonly placingOf: (organId: string) => Promise<Pick<MoveIn, 'indexCode' | 'sitesAbove'>>
  /** Told, in the transaction that moves them in, of what citizens may read now. */
  readonly tell: MoveIn['tell']
}
