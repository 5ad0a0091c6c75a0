import { z, type ZodType } from 'zod'
import { kinds, validities } from '../domain/labels.table.ts'
import { searchOrders, THINGS_PER_PAGE } from '../domain/search-ask.ts'
import { MOST_COUNTED } from '../domain/most-counted.ts'

const short = (what: string) => z.string().trim().max(80, `${what}过长。`)

/** The fields of a search's address; `q` is the short name that search fields elsewhere may use for `words`. */
export const searchFields = z.object({
  words: optional(z.string().trim().max(200, '搜索词不超过 200 个字。')),
  q: optional(z.string().trim().max(200, '搜索词不超过 200 个字。')),
  order: optional(z.enum(searchOrders, '没有这种排序方式。')),
  organ: optional(short('机关')),
  kind: optional(
    z.enum(
      kinds.map(({ key }) => key),
      '没有这种信息类型。',
    ),
  ),
  topic: optional(short('主题')),
  column: optional(short('栏目')),
  year: optional(
    z
      .string()
      .regex(/^(19|20|21)\d\d$/, '年份应为四位数字，例如 2026。')
      .transform(Number),
  ),
  validity: optional(
    z.enum(
      validities.map(({ key }) => key),
      '没有这种效力状态。',
    ),
  ),
  number: optional(short('文号')),
  page: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,2}$/, '页码应为正整数。')
      .transform(Number)
      .refine((page) => page <= MOST_COUNTED / THINGS_PER_PAGE, '页码超出了范围。'),
  ),
})

export type SearchFields = z.infer<typeof searchFields>

function optional<Value>(schema: ZodType<Value>): ZodType<Value | undefined> {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
}
