import { daysOf } from './day-number.ts'
import type { SearchableKind } from './searchable.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'

/** What the searcher knows by heart of each thing. */
export type ThingFacts = {
  readonly entryId: number
  /** Milliseconds. */
  readonly publishedAt: number
  /** `YYYY-MM-DD` */
  readonly publishedOn: string
  readonly organId: string
  readonly kind: SearchableKind
  readonly topic: string | null
  readonly validity: Validity | null
  /** `site/column` of every place. */
  readonly places: readonly string[]
}

/** One fact of every thing: its number among the values. */
export type Column = { readonly values: readonly string[]; readonly of: Uint32Array }

export const columnNames = ['organ', 'kind', 'topic', 'validity', 'year', 'places'] as const
export type ColumnName = (typeof columnNames)[number]

/** The facts of a segment's things, the newest first. */
export type SegmentFacts = {
  readonly size: number
  readonly ids: Float64Array
  readonly times: Float64Array
  /** Days since 1970. */
  readonly days: Uint32Array
  readonly columns: Readonly<Record<ColumnName, Column>>
}

/** Where each of some things comes among them, the newest first: the order of every segment. */
export function newestFirst(things: readonly Pick<ThingFacts, 'publishedAt' | 'entryId'>[]): readonly number[] {
  const time = (at: number) => things[at]?.publishedAt ?? 0
  const id = (at: number) => things[at]?.entryId ?? 0
  return things.map((_, at) => at).toSorted((one, other) => time(other) - time(one) || id(other) - id(one))
}

/** `things`: the newest first. */
export function factsOf(things: readonly ThingFacts[]): SegmentFacts {
  const column = (value: (thing: ThingFacts) => string) => columnOf(things.map(value))
  return {
    size: things.length,
    ids: Float64Array.from(things, ({ entryId }) => entryId),
    times: Float64Array.from(things, ({ publishedAt }) => publishedAt),
    days: Uint32Array.from(things, ({ publishedOn }) => daysOf(publishedOn)),
    columns: {
      organ: column(({ organId }) => organId),
      kind: column(({ kind }) => kind),
      topic: column(({ topic }) => topic ?? ''),
      validity: column(({ validity }) => validity ?? ''),
      year: column(({ publishedOn }) => publishedOn.slice(0, 4)),
      places: column(({ places }) => places.join('\n')),
    },
  }
}

function columnOf(texts: readonly string[]): Column {
  const numbers = new Map<string, number>()
  const of = Uint32Array.from(texts, (text) => numberOf(numbers, text))
  return { values: [...numbers.keys()], of }
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, numbers.size)
  return numbers.size - 1
}

/** Where a thing stands: segment by segment, place by place. */
export type Standing = { readonly segment: number; readonly doc: number }

/** The facts of things out of several segments as one. */
export function gatherFacts(segments: readonly SegmentFacts[], order: readonly Standing[]): SegmentFacts {
  const number = (of: (facts: SegmentFacts) => ArrayLike<number>) => {
    const arrays = segments.map(of)
    return order.map(({ segment, doc }) => arrays[segment]?.[doc] ?? 0)
  }
  const column = (name: ColumnName): Column => {
    const numbers = new Map<string, number>()
    const renumbered = segments.map(({ columns }) => columns[name].values.map((value) => numberOf(numbers, value)))
    const of = order.map(
      ({ segment, doc }) => renumbered[segment]?.[segments[segment]?.columns[name].of[doc] ?? 0] ?? 0,
    )
    return { values: [...numbers.keys()], of: Uint32Array.from(of) }
  }
  return {
    size: order.length,
    ids: Float64Array.from(number(({ ids }) => ids)),
    times: Float64Array.from(number(({ times }) => times)),
    days: Uint32Array.from(number(({ days }) => days)),
    columns: Object.fromEntries(columnNames.map((name) => [name, column(name)])) as Record<ColumnName, Column>,
  }
}
