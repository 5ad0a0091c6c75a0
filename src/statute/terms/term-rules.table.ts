import { day, type Day } from '../../kernel/day.ts'

/** The lengths of the terms of one version of the Regulation, in working days. */
export type TermRules = {
  readonly since: Day
  readonly name: string
  readonly answer: number
  readonly correctionNotice: number
  /** The most a reply may be extended by, in all. */
  readonly extension: number
  /** What the one consulted has to answer. */
  readonly consultation: number
  readonly payment: number
}

/** By the day they came into force, the newest last. An amendment is a new entry, never an edit. */
export const termRules: readonly [TermRules, ...TermRules[]] = [
  {
    since: day('2019-05-15'),
    name: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    answer: 20,
    correctionNotice: 7,
    extension: 20,
    consultation: 15,
    payment: 20,
  },
]
