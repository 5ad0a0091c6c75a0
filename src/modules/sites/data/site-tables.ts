import type { ColumnType, Generated } from 'kysely'
import type { ColumnKind } from '../domain/column.ts'
import type { LeaderEntry } from '../domain/leader.ts'
import type { ProposedChange } from '../domain/proposal.ts'
import type { Site } from '../domain/site.ts'

/** Written as JSON text, read back as the value. */
type Json<Value> = ColumnType<Value, string, string>
type Words = ColumnType<readonly string[], readonly string[], readonly string[]>

type SiteTable = {
  readonly id: string
  readonly organ_id: string
  readonly name: string
  readonly domains: Words
  readonly identity: Json<Site['identity']>
  readonly colours: Json<Site['colours']>
  readonly guide: Json<Site['guide']>
  readonly home: ColumnType<Site['home'], string | undefined, string>
  readonly main: boolean
  readonly version: Generated<number>
}

type ColumnTable = {
  readonly id: Generated<string>
  readonly site_id: string
  readonly parent_id: string | null
  readonly path: string
  readonly name: string
  readonly kind: ColumnKind
  readonly description: string
  readonly keywords: Words
  readonly column_type: string
  readonly catalogue: string | null
  readonly gathers: Words
  readonly stale_days: number | null
  readonly position: number
  readonly closed: Generated<boolean>
  readonly banner: string | null
}

type LeaderTable = {
  readonly id: Generated<string>
  readonly site_id: string
  readonly name: string
  readonly post: string
  readonly duties: string
  readonly career: string
  readonly photo: string | null
  readonly position: number
}

type ProposalTable = {
  readonly id: Generated<string>
  readonly site_id: string
  readonly kind: ProposedChange['is']
  readonly target: string | null
  readonly entry: ColumnType<LeaderEntry | null, string | null, string | null>
  readonly picture: string | null
  readonly description: string | null
  readonly guide: ColumnType<Site['guide'] | null, string | null, string | null>
  readonly name: string
  readonly proposed_by: string
  readonly proposed_by_name: string
  readonly proposed_at: Generated<Date>
  readonly returned_why: ColumnType<string | null, undefined, string>
}

export type SiteTables = {
  readonly 'sites.site': SiteTable
  readonly 'sites.column': ColumnTable
  readonly 'sites.leader': LeaderTable
  readonly 'sites.proposal': ProposalTable
}
