import type { RawFields } from '../../../platform/http/fields.ts'
import { stepsOfDecision } from '../domain/organ-settings.ts'
import type { Organ, OrganEntry } from '../domain/organ.ts'

/** The fields of an organ as the form shows them. */
export function fieldsOfOrgan(organ: OrganEntry & Partial<Pick<Organ, 'version'>>): RawFields {
  const { disclosureUnit, settings, version } = organ
  const { name: unitName, ...contact } = disclosureUnit
  return {
    name: organ.name,
    shortName: organ.shortName,
    kind: organ.kind,
    level: organ.level,
    parentId: organ.parentId ?? '',
    succeededBy: organ.succeededBy ?? '',
    documentCode: organ.documentCode,
    ...fieldsOfPlaces(organ),
    unitName,
    ...contact,
    ...fieldsOfSettings(settings),
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

function fieldsOfSettings(settings: Organ['settings']): RawFields {
  const ticked = (prefix: string, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [`${prefix}-${key}`, 'on']))
  return {
    correctionWorkingDays: String(settings.correctionWorkingDays),
    retentionYears: String(settings.retentionYears),
    purgeIdentityAfterDays: String(settings.purgeIdentityAfterDays),
    registerPrefix: settings.registerPrefix,
    sealName: settings.sealName ?? '',
    ...(settings.singleHanded ? { singleHanded: 'on' } : {}),
    ...ticked('step', stepsOfDecision(settings)),
    ...ticked('channel', settings.channels),
  }
}
