import { z } from 'zod'
import { choice, maybeDay, maybeWords, words } from '../../../platform/http/field-schemas.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { catalogueAreas } from '../../../statute/proactive-disclosure/catalogue-areas.table.ts'
import { bodyOfTyped, typedOfBody } from '../rendering/clean-body.ts'
import { columnsWithCatalogue } from '../domain/columns-of-catalogue.ts'
import { chosenLimits } from '../domain/due-on.ts'
import { emptyMetadata, type Edition } from '../domain/edition.ts'
import { itemKinds } from '../domain/item-kinds.table.ts'
import type { Item } from '../domain/item.ts'
import { plainOf } from '../domain/plain-of.ts'
import type { Writing } from '../domain/steps/write.ts'

/** The form of a text as it is sent, but for its columns and files. */
export const textFields = z.object({
  title: words('请填写标题。', 300),
  kind: choice(
    itemKinds.map(({ key }) => key),
    '请选择信息种类。',
  ),
  attribute: z.enum(['proactive', 'on-request', 'withheld', '']).default(''),
  ground: maybeWords(60),
  body: maybeWords(2_000_000),
  summary: maybeWords(1000),
  issuers: maybeWords(1000),
  documentNumber: maybeWords(100),
  madeOn: maybeDay,
  topic: maybeWords(20),
  keywords: maybeWords(300),
  catalogue: maybeWords(20),
  area: z.union([z.enum(catalogueAreas.map(({ key }) => key)), z.literal('')]).catch(''),
  limit: z.union([z.enum(chosenLimits.map(({ key }) => key)), z.literal('')]).catch(''),
  source: maybeWords(200),
  effectiveOn: maybeDay,
  expiresOn: maybeDay,
})

type TextFields = z.output<typeof textFields>

/** The edition it was before, and the columns of the organ's site. */
type Around = { readonly before: Edition | null; readonly columns: Parameters<typeof columnsWithCatalogue>[1] }

/** What was sent as a writing; what the form does not show stays as it was. */
export function writingOf(fields: TextFields, form: RawFields, { before, columns }: Around): Writing {
  const { title, kind, attribute, ground } = fields
  const chosen = Object.keys(form).flatMap((name) => (name.startsWith(COLUMN) ? name.slice(COLUMN.length) : []))
  const catalogues = { before: before?.metadata.catalogue ?? null, now: orNull(fields.catalogue) }
  const body = bodyOfTyped(fields.body)
  const { summary, madeOn, source, effectiveOn, expiresOn } = fields
  return {
    ...{ kind, attribute: attribute === '' ? null : attribute, ground: orNull(ground) },
    draft: {
      ...{ title, body, plain: plainOf(body) },
      metadata: {
        ...(before?.metadata ?? emptyMetadata),
        ...{ summary, madeOn, source, effectiveOn, expiresOn },
        issuers: partsOf(fields.issuers),
        keywords: partsOf(fields.keywords),
        documentNumber: orNull(fields.documentNumber),
        topic: orNull(fields.topic),
        catalogue: catalogues.now,
        area: orNull(fields.area),
        limit: fields.limit === '' ? null : fields.limit,
      },
      columns: columnsWithCatalogue(chosen, columns, catalogues),
      attachments: (before?.attachments ?? []).filter(({ fileId }) => form[`drop-${fileId}`] !== 'on'),
    },
  }
}

/** What the name of a column's box begins with. */
export const COLUMN = 'column-'

/** What the form shows of an item nobody has changed yet. */
export function valuesOf({ kind, attribute, ground, working }: Item): RawFields {
  const { title, body, metadata, columns } = working
  const { summary, issuers, keywords, source } = metadata
  const { documentNumber, madeOn, topic, catalogue, area, limit, effectiveOn, expiresOn } = metadata
  const maybe = { attribute, ground, documentNumber, madeOn, topic, catalogue, area, limit, effectiveOn, expiresOn }
  return {
    ...{ title, kind, body: typedOfBody(body), summary, source },
    ...{ issuers: issuers.join('、'), keywords: keywords.join('、') },
    ...Object.fromEntries(Object.entries(maybe).map(([name, value]) => [name, value ?? ''])),
    ...Object.fromEntries(columns.map((id) => [`${COLUMN}${id}`, 'on'])),
  }
}

function partsOf(text: string): readonly string[] {
  return text.split(/[、，,；;\n]+/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
