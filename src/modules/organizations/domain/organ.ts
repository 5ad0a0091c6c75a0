import type { Day } from '../../../kernel/day.ts'
import type { OrganKind, OrganLevel } from './organ-kinds.table.ts'
import type { OrganSettings } from './organ-settings.ts'

/** Where somebody can ask for reconsideration (行政复议机关). `url`: where it can be filed online. */
export type ReconsiderationBody = { readonly name: string; readonly address: string; readonly url: string | null }

/** 政府信息公开工作机构: whom citizens write to (条例 第四条, named in the guide of 第十二条). */
export type DisclosureUnit = {
  readonly name: string
  readonly address: string
  readonly postcode: string
  readonly hours: string
  readonly phone: string
  readonly fax: string
  readonly email: string
}

/** 内设机构. A closed one keeps its cases and gets no new ones. */
export type Unit = { readonly id: string; readonly name: string; readonly closed: boolean }

/** An administrative organ (行政机关), with what it has settled for its work on disclosure. */
export type Organ = {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
  readonly shortName: string
  readonly kind: OrganKind
  readonly level: OrganLevel
  /** Names it had before, each with its last day; the oldest first. */
  readonly formerNames: readonly { readonly name: string; readonly until: Day }[]
  /** The organ that took over its duties; whoever asks it is led there (条例 第十条). */
  readonly succeededBy: string | null
  /** Whether citizens may ask it for information. */
  readonly discloses: boolean
  /** The word before the year of its letters' numbers: `示自然资公开`. */
  readonly documentCode: string
  readonly reconsideration: ReconsiderationBody | null
  readonly court: { readonly name: string } | null
  readonly disclosureUnit: DisclosureUnit
  readonly settings: OrganSettings
  readonly units: readonly Unit[]
  /** Raised by every change, so that two people changing it at once notice each other. */
  readonly version: number
}

/** What somebody enters of an organ. */
export type OrganEntry = Omit<Organ, 'id' | 'formerNames' | 'units' | 'version'>
