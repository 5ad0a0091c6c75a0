import { z } from 'zod'
import { parseDay, type Day } from '../../../kernel/day.ts'
import { organKinds, organLevels } from '../domain/organ-kinds.table.ts'
import type { OrganEntry } from '../domain/organ.ts'

const text = (most: number) => z.string().trim().max(most, `不超过 ${most} 个字。`).default('')
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
})

export type OrganFields = z.infer<typeof organFields>

/** What was entered; what an organ settles for itself has a page of its own (settings.page.tsx). */
export function entryOfFields(fields: OrganFields): Omit<OrganEntry, 'documentCode' | 'settings'> {
  const { reconsiderationName, reconsiderationAddress, reconsiderationUrl, courtName } = fields
  return {
    name: fields.name,
    shortName: fields.shortName === '' ? fields.name : fields.shortName,
    kind: fields.kind,
    level: fields.level,
    parentId: fields.parentId === '' ? null : fields.parentId,
    succeededBy: fields.succeededBy === '' ? null : fields.succeededBy,
    discloses: fields.discloses !== undefined,
    reconsideration:
      reconsiderationName === ''
        ? null
        : { name: reconsiderationName, address: reconsiderationAddress, url: reconsiderationUrl || null },
    court: courtName === '' ? null : { name: courtName },
    disclosureUnit: unitOfFields(fields),
  }
}

function unitOfFields({ unitName, address, postcode, hours, phone, fax, email }: OrganFields) {
  return { name: unitName, address, postcode, hours, phone, fax, email }
}

/** Since when the new name counts: the day given, else today. */
export function renamedOn({ renamedOn }: OrganFields, today: Day): Day {
  return renamedOn === '' || renamedOn === undefined ? today : renamedOn
}
