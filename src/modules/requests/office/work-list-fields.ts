import { isUuid } from '../../../kernel/uuid.ts'
import { z } from 'zod'
import { parseDay, type Day } from '../../../kernel/day.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { WorkListFilter } from '../queries/work-list.ts'
import type { ListOrder } from '../queries/work-list-page.ts'
import { workTabs, type WorkTab } from './work-tabs.table.ts'

const text = z.string().trim().max(100, '内容过长。').default('')
const dayText = text.refine(
  (typed) => typed === '' || parseDay(typed) !== undefined,
  '日期有误，请按 2026-03-02 的格式填写。',
)

/** What the address of the work list may say; anything left out is not asked for. */
export const workListFields = z.object({
  tab: z.enum(workTabs.map(({ key }) => key) as [WorkTab, ...WorkTab[]], '没有这个栏目。').optional(),
  unit: text,
  handler: text,
  topic: text,
  outcome: text,
  words: text,
  year: z
    .string()
    .trim()
    .regex(/^(20\d\d)?$/, '年份应为四位数字，例如 2026。')
    .default(''),
  receivedFrom: dayText,
  receivedTo: dayText,
  order: z.enum(['', 'due', 'number'], '没有这种排序方式。').default(''),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, '页码应为正整数。')
    .default('1')
    .transform(Number),
})

export type WorkListFields = z.infer<typeof workListFields>

/** The question a list asks of the register. An id that is none finds nothing rather than everything. */
export function filterOf(fields: WorkListFields, tab: WorkTab, soonBy: Day): WorkListFilter {
  const { filter, due } = workTabs.find(({ key }) => key === tab) ?? workTabs[0]
  return {
    ...filter,
    ...(due && { dueThrough: soonBy }),
    ...people(fields),
    ...facts(fields),
    ...received(fields),
  }
}

function people({ unit, handler }: WorkListFields): WorkListFilter {
  return {
    ...(unit !== '' && { unitId: uuidOr(unit) }),
    ...(handler === 'nobody' && { unassigned: true }),
    ...(handler !== '' && handler !== 'nobody' && { handlerId: uuidOr(handler) }),
  }
}

function facts({ topic, outcome, words, year }: WorkListFields): WorkListFilter {
  return {
    ...(topic !== '' && { topic }),
    ...(outcome !== '' && { outcome }),
    ...(words !== '' && { words }),
    ...(year !== '' && { year: Number(year) }),
  }
}

/** The fields as an address says them again; the defaults are left out. */
export function asAddress({ page: _page, ...fields }: WorkListFields): RawFields {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

export function orderOf({ order }: WorkListFields): { readonly order?: ListOrder } {
  return order === '' ? {} : { order }
}

function received({ receivedFrom, receivedTo }: WorkListFields): Pick<WorkListFilter, 'received'> {
  if (receivedFrom === '' && receivedTo === '') return {}
  return { received: { from: parseDay(receivedFrom) ?? EARLIEST, to: parseDay(receivedTo) ?? LATEST } }
}

const EARLIEST = '0001-01-01' as Day
const LATEST = '9999-12-31' as Day
const NOBODY = '00000000-0000-0000-0000-000000000000'

function uuidOr(typed: string): string {
  return isUuid(typed) ? typed : NOBODY
}
