import type { ColumnType, Generated, Kysely } from 'kysely'
import type { OrganKind, OrganLevel } from '../domain/organ-kinds.table.ts'
import type { Organ } from '../domain/organ.ts'

/** Written as JSON text, read back as the value. */
type Json<Value> = ColumnType<Value, string, string>

export type OrganTable = {
  readonly id: Generated<string>
  readonly parent_id: string | null
  readonly name: string
  readonly short_name: string
  readonly kind: OrganKind
  readonly level: OrganLevel
  readonly former_names: Json<Organ['formerNames']>
  readonly succeeded_by: string | null
  readonly discloses: boolean
  readonly document_code: string
  readonly reconsideration: ColumnType<Organ['reconsideration'], string | null, string | null>
  readonly court: ColumnType<Organ['court'], string | null, string | null>
  readonly disclosure_unit: Json<Organ['disclosureUnit']>
  readonly settings: Json<Organ['settings']>
  readonly position: number
  readonly search_key: string
  readonly version: Generated<number>
}

export type UnitTable = {
  readonly id: Generated<string>
  readonly organ_id: string
  readonly name: string
  readonly position: number
  readonly closed: Generated<boolean>
}

export type OrganizationTables = {
  readonly 'organizations.organ': OrganTable
  readonly 'organizations.unit': UnitTable
}

export type OrganizationDatabase = Kysely<OrganizationTables>
