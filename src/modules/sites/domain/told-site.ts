import type { Column } from './column.ts'
import type { Leader } from './leader.ts'
import type { Site } from './site.ts'

/** A column as it is told, with the columns below it; what is left out is as usual. */
export type ToldColumn = Pick<Column, 'name' | 'kind' | 'columnType'> &
  Partial<Pick<Column, 'description' | 'keywords' | 'catalogue' | 'gathers' | 'staleDays'>> & {
    /** The last part of its address. */
    readonly slug: string
    readonly columns?: readonly ToldColumn[]
  }

/** A leader as told of; `id`: part of the address. */
export type ToldLeader = Omit<Leader, 'siteId' | 'photo' | 'position'>

export type ToldSite = Omit<Site, 'version' | 'home'> & {
  readonly columns: readonly ToldColumn[]
  /** In their order. */
  readonly leaders?: readonly ToldLeader[]
}
