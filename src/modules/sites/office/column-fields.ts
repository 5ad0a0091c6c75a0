import { z } from 'zod'
import { choice, maybeWords, words } from '../../../platform/http/field-schemas.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { ColumnEntry } from '../domain/column-faults.ts'
import { columnKinds, type Column } from '../domain/column.ts'

/** What the name of a box of something gathered begins with. */
export const GATHER = 'gather-'

/** The form of a column as it is sent, but for what it gathers. */
export const columnFields = z.object({
  name: words('请填写栏目名称。', 30),
  parentId: z.union([z.uuid(), z.literal('')]).catch(''),
  kind: choice(
    columnKinds.map(({ key }) => key),
    '请选择栏目形式。',
  ),
  columnType: words('请填写栏目类别。', 30),
  description: maybeWords(300),
  keywords: maybeWords(300),
  catalogue: maybeWords(20),
  staleDays: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .pipe(z.string().regex(/^([1-9]\d{0,3})?$/, '请填写天数，例如14；不要求更新的留空。'))
    .transform((text) => (text === '' ? null : Number(text))),
})

export function columnEntryOf(fields: z.output<typeof columnFields>, form: RawFields): ColumnEntry {
  const { name, kind, columnType, description, staleDays } = fields
  return {
    ...{ name, kind, columnType, description, staleDays },
    parentId: fields.parentId === '' ? null : fields.parentId,
    keywords: fields.keywords.split(/[、，,；;\s]+/).filter((word) => word !== ''),
    catalogue: kind === 'statutory' && fields.catalogue !== '' ? fields.catalogue : null,
    gathers: Object.keys(form).flatMap((field) => (field.startsWith(GATHER) ? [field.slice(GATHER.length)] : [])),
  }
}

/** What the form shows of a column nobody has changed yet. */
export function valuesOfColumn(column: Omit<ColumnEntry, 'parentId'> & Pick<Column, 'parentId'>): RawFields {
  const { name, parentId, kind, columnType, description, keywords, catalogue, gathers, staleDays } = column
  return {
    ...{ name, parentId: parentId ?? '', kind, columnType, description, keywords: keywords.join('、') },
    ...{ catalogue: catalogue ?? '', staleDays: staleDays === null ? '' : String(staleDays) },
    ...Object.fromEntries(gathers.map((sign) => [`${GATHER}${sign}`, 'on'])),
  }
}
