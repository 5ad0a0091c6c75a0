import type { Day } from '../../../kernel/day.ts'
import type { DocumentKind } from './document.ts'
import { standingOf, validityOn, type DocumentFact } from './document-fact.ts'

/** A document's facts, with what a count tells it by. */
export type DocumentHistory = {
  readonly id: number
  readonly kind: DocumentKind
  readonly facts: readonly DocumentFact[]
}

/** A period with both its days. */
export type Period = { readonly from: Day; readonly to: Day }

/** The documents behind each figure, so that a figure opens its list. */
export type DocumentCount = {
  /** 制发: issued within the period. */
  readonly issued: readonly number[]
  readonly repealed: readonly number[]
  /** 失效: declared lapsed, or their term ran out, within the period. */
  readonly lapsed: readonly number[]
  /** 现行有效: in force, amended ones included, on the last day. */
  readonly inForce: readonly number[]
}

/**
 * What Table 2 of the annual report asks of a kind (国办公开办函〔2021〕30号, 第二十条第（一）项), of a period with both its days:
 * in force on the last day = in force on the day before the first + issued - repealed - lapsed.
 */
export function countDocuments(
  histories: readonly DocumentHistory[],
  kind: DocumentKind,
  { from, to }: Period,
): DocumentCount {
  const known = histories.flatMap(({ id, kind: of, facts }) => {
    const standing = of === kind ? standingOf(facts) : undefined
    return standing === undefined ? [] : [{ id, standing }]
  })
  const idsOf = (wanted: (one: (typeof known)[number]) => boolean) => known.filter(wanted).map(({ id }) => id)
  const within = (on: Day | null) => on !== null && from <= on && on <= to
  return {
    issued: idsOf(({ standing }) => within(standing.issuedOn)),
    repealed: idsOf(({ standing }) => standing.endedAs === 'repealed' && within(standing.endedOn)),
    lapsed: idsOf(({ standing }) => standing.endedAs === 'lapsed' && within(standing.endedOn)),
    inForce: idsOf(({ standing }) => {
      const validity = validityOn(standing, to)
      return validity === 'in-force' || validity === 'amended'
    }),
  }
}
