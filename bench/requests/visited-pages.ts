import type { Dice } from './dice.ts'

/** What a person may look at: cases of their own organ, open and finished ones. */
export type Reading = {
  readonly caseIds: readonly string[]
  /** Those of them that are open. */
  readonly openIds: readonly string[]
  readonly unitIds: readonly string[]
  readonly dice: Dice
}

export type VisitedPage = {
  readonly name: string
  /** Milliseconds of the 95th percentile it has to keep to; null where nothing was promised. */
  readonly bar: number | null
  address(reading: Reading): string
}

const list = (words: string) => `/office/requests?${words}`
const year = (dice: Dice) => dice.between(2021, 2026)
const period = (of: number) => `from=${of}-01-01&to=${of}-12-31`

/** The pages people go round, in this order. */
export const visitedPages: readonly VisitedPage[] = [
  { name: 'first page of the office', bar: null, address: () => '/office' },
  { name: 'work list: what waits for me', bar: 100, address: () => list('tab=mine') },
  caseOf('case page'),
  { name: 'work list: open, some page', bar: 100, address: ({ dice }) => list(`tab=open&page=${dice.between(1, 6)}`) },
  caseOf('case page'),
  { name: 'work list: pressing', bar: 100, address: () => list('tab=pressing') },
  { name: 'work list: open, of a unit', bar: 100, address: (of) => list(`tab=open&unit=${of.dice.pick(of.unitIds)}`) },
  caseOf('case page'),
  {
    name: 'work list: finished, first pages',
    bar: 100,
    address: ({ dice }) => list(`tab=finished&page=${dice.between(1, 5)}`),
  },
  {
    name: 'work list: finished, any page of a year',
    bar: 100,
    address: ({ dice }) => list(`tab=finished&year=${year(dice)}&page=${dice.between(1, 60)}`),
  },
  {
    name: 'work list: finished, of a result',
    bar: 100,
    address: ({ dice }) => list(`tab=finished&outcome=${dice.pick(['granted', 'denied-process', 'refused-petition'])}`),
  },
  {
    name: 'word search: common',
    bar: 100,
    address: ({ dice }) =>
      list(`tab=finished&words=${encodeURIComponent(dice.pick(['征收补偿', '补偿标准', '合同', '宅基地']))}`),
  },
  {
    name: 'word search: some dozens',
    bar: 100,
    address: ({ dice }) =>
      list(
        `tab=finished&words=${encodeURIComponent(dice.pick(['东河村第3村民小组2023年', '李某文', '中坡村2022年学区划分']))}`,
      ),
  },
  {
    name: 'word search: nothing',
    bar: 100,
    address: () => list(`tab=finished&words=${encodeURIComponent('月球采矿权')}`),
  },
  {
    name: 'search by number',
    bar: 100,
    address: ({ dice }) => list(`tab=finished&words=${year(dice)}-${dice.between(1, 900)}`),
  },
  { name: 'Table 3 of a year', bar: 100, address: ({ dice }) => `/office/statistics/table3?${period(year(dice))}` },
  { name: 'statistics of a year', bar: null, address: ({ dice }) => `/office/statistics?${period(year(dice))}` },
]

function caseOf(name: string): VisitedPage {
  return { name, bar: 100, address: ({ caseIds, dice }) => `/office/requests/${dice.pick(caseIds)}` }
}
