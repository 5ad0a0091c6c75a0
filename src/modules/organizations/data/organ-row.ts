import type { Insertable, Selectable } from 'kysely'
import { labelKey } from '../../../kernel/chinese-text.ts'
import { usualSettings } from '../domain/organ-settings.ts'
import type { Organ, OrganEntry } from '../domain/organ.ts'
import type { OrganTable } from './organ-tables.ts'

/** An organ of its row, which brings its units. Settings added since it was written start with their usual values. */
export function organOfRow(row: Selectable<OrganTable> & Pick<Organ, 'units'>): Organ {
  return {
    id: row.id,
    parentId: row.parent_id,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    level: row.level,
    formerNames: row.former_names,
    succeededBy: row.succeeded_by,
    discloses: row.discloses,
    documentCode: row.document_code,
    reconsideration: row.reconsideration,
    court: row.court,
    disclosureUnit: row.disclosure_unit,
    settings: { ...usualSettings, ...row.settings },
    units: row.units,
    version: row.version,
  }
}

type Written = Omit<Insertable<OrganTable>, 'position' | 'version' | 'id'>

/** What is written of an organ, by adding and changing alike. */
export function rowOfEntry(organ: OrganEntry & Pick<Organ, 'formerNames'>): Written {
  return {
    parent_id: organ.parentId,
    name: organ.name,
    short_name: organ.shortName,
    kind: organ.kind,
    level: organ.level,
    former_names: JSON.stringify(organ.formerNames),
    succeeded_by: organ.succeededBy,
    discloses: organ.discloses,
    document_code: organ.documentCode,
    reconsideration: organ.reconsideration === null ? null : JSON.stringify(organ.reconsideration),
    court: organ.court === null ? null : JSON.stringify(organ.court),
    disclosure_unit: JSON.stringify(organ.disclosureUnit),
    settings: JSON.stringify(organ.settings),
    search_key: [organ.name, organ.shortName, ...organ.formerNames.map(({ name }) => name)].map(labelKey).join(' '),
  }
}
