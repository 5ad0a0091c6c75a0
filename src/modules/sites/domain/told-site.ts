import type { Column } from './column.ts'
import type { Site } from './site.ts'

/** A column as it is told, with the columns below it; what is left out is as usual. */
export type ToldColumn = Pick<Column, 'name' | 'kind' | 'columnType'> &
  Partial<Pick<Column, 'description' | 'keywords' | 'catalogue' | 'gathers' | 'staleDays'>> & {
    /** The last part of its address. */
    readonly slug: string
    readonly columns?: readonly ToldColumn[]
  }

export type ToldSite = Omit<Site, 'version' | 'home'> & { readonly columns: readonly ToldColumn[] }
