import { z } from 'zod'
import { parseDay, type Day } from '../../../kernel/day.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { organKinds, organLevels } from '../domain/organ-kinds.table.ts'
import { decisionSteps, openChannels } from '../domain/organ-settings.ts'
import type { OrganEntry } from '../domain/organ.ts'

const text = (most: number) => z.string().trim().max(most, `不超过 ${most} 个字。`).default('')
const count = (words: string, least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, `${words}应为整数。`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `${words}应在 ${least} 至 ${most} 之间。`)
const organId = z.union([z.uuid(), z.literal('')], '请从列表中选择。').default('')
const check = z.string().optional()

/** What the form of an organ must look like. */
export const organFields = z.object({
  name: text(100).refine((name) => name.length > 1, '请填写机关全称。'),
  renamedOn: z
    .union([z.literal(''), z.string().transform((given) => parseDay(given.trim()))], '请填写日期。')
    .refine((on) => on !== undefined, '日期应写成 2026-03-02 的形式。')
    .default(''),
  shortName: text(40),
  kind: z.enum(
    organKinds.map(({ key }) => key),
    '请选择机关类别。',
  ),
  level: z.enum(
    organLevels.map(({ key }) => key),
    '请选择级别。',
  ),
  parentId: organId,
  succeededBy: organId,
  discloses: check,
  documentCode: text(20).refine((code) => !/[〔〕[\]\d]/.test(code), '机关代字只写文字，年份和序号由系统编排。'),
  registerPrefix: text(20),
  sealName: text(100),
  reconsiderationName: text(100),
  reconsiderationAddress: text(200),
  reconsiderationUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })], '网址应以 http:// 或 https:// 开头。')
    .default(''),
  courtName: text(100),
  unitName: text(100),
  address: text(200),
  postcode: text(10).refine((code) => code === '' || /^\d{6}$/.test(code), '邮政编码是 6 位数字。'),
  hours: text(200),
  phone: text(60),
  fax: text(60),
  email: z.union([z.literal(''), z.email()], '电子邮箱格式不正确。').default(''),
  correctionWorkingDays: count('补正期限', 1, 90),
  retentionYears: count('保管期限', 1, 100),
  purgeIdentityAfterDays: count('销毁期限', 1, 3650),
  singleHanded: check,
  ...Object.fromEntries(decisionSteps.map(({ key }) => [`step-${key}`, check])),
  ...Object.fromEntries(openChannels.map(({ key }) => [`channel-${key}`, check])),
})

export type OrganFields = z.infer<typeof organFields>

/** What was entered, from the fields and the boxes that were ticked. */
export function entryOfFields(fields: OrganFields, form: RawFields): OrganEntry {
  const { reconsiderationName, reconsiderationAddress, reconsiderationUrl, courtName } = fields
  const ticked = <Key extends string>(prefix: string, options: readonly { readonly key: Key }[]) =>
    options.filter(({ key }) => form[`${prefix}-${key}`] !== undefined).map(({ key }) => key)
  return {
    name: fields.name,
    shortName: fields.shortName === '' ? fields.name : fields.shortName,
    kind: fields.kind,
    level: fields.level,
    parentId: fields.parentId === '' ? null : fields.parentId,
    succeededBy: fields.succeededBy === '' ? null : fields.succeededBy,
    discloses: fields.discloses !== undefined,
    documentCode: fields.documentCode,
    reconsideration:
      reconsiderationName === ''
        ? null
        : { name: reconsiderationName, address: reconsiderationAddress, url: reconsiderationUrl || null },
    court: courtName === '' ? null : { name: courtName },
    disclosureUnit: unitOfFields(fields),
    settings: {
      decisionSteps: ticked('step', decisionSteps),
      singleHanded: fields.singleHanded !== undefined,
      channels: ticked('channel', openChannels),
      correctionWorkingDays: fields.correctionWorkingDays,
      retentionYears: fields.retentionYears,
      purgeIdentityAfterDays: fields.purgeIdentityAfterDays,
      registerPrefix: fields.registerPrefix,
      sealName: fields.sealName === '' ? null : fields.sealName,
    },
  }
}

function unitOfFields({ unitName, address, postcode, hours, phone, fax, email }: OrganFields) {
  return { name: unitName, address, postcode, hours, phone, fax, email }
}

/** Since when the new name counts: the day given, else today. */
export function renamedOn({ renamedOn }: OrganFields, today: Day): Day {
  return renamedOn === '' || renamedOn === undefined ? today : renamedOn
}
