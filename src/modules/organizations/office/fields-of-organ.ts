import type { RawFields } from '../../../platform/http/fields.ts'
import type { Organ, OrganEntry } from '../domain/organ.ts'

/** The fields of an organ as the form shows them. */
export function fieldsOfOrgan(organ: OrganEntry & Partial<Pick<Organ, 'version'>>): RawFields {
  const { disclosureUnit, version } = organ
  const { name: unitName, ...contact } = disclosureUnit
  return {
    name: organ.name,
    shortName: organ.shortName,
    kind: organ.kind,
    level: organ.level,
    parentId: organ.parentId ?? '',
    succeededBy: organ.succeededBy ?? '',
    ...fieldsOfPlaces(organ),
    unitName,
    ...contact,
    ...(organ.discloses ? { discloses: 'on' } : {}),
    ...(version === undefined ? {} : { version: String(version) }),
  }
}

function fieldsOfPlaces({ reconsideration, court }: Pick<Organ, 'reconsideration' | 'court'>): RawFields {
  return {
    reconsiderationName: reconsideration?.name ?? '',
    reconsiderationAddress: reconsideration?.address ?? '',
    reconsiderationUrl: reconsideration?.url ?? '',
    courtName: court?.name ?? '',
  }
}
