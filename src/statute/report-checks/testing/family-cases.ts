import type { AnnualReport } from '../../report-format/report.ts'
import { type RuleCase, withFigures } from './rule-case.ts'
import { sampleReport, withFigure } from './sample-report.ts'

const sample = sampleReport()

/** 示范县 with a share of every figure of its tables; the fees, which are not whole, go to one of two. */
const half = (share: (figure: number) => number, agency: string, amount: number): AnnualReport => {
  const { table2, table3, table4, ...words } = sample
  const tables = JSON.parse(JSON.stringify({ table2, table3, table4 }), (_, value: unknown) =>
    typeof value === 'number' ? share(value) : value,
  ) as Pick<AnnualReport, 'table2' | 'table3' | 'table4'>
  const own = { fees: { amount, unit: '万元' }, normative: { issued: 0, repealed: 0, inForce: 0 } }
  return { ...words, ...tables, agency, table2: { ...tables.table2, format: '2021', ...own } }
}

export const smallerHalf = half((figure) => Math.floor(figure / 3), '示范县财政局', 5620.75)
export const largerHalf = half((figure) => figure - Math.floor(figure / 3), '示范县甲镇人民政府', 0)
const children = [smallerHalf, largerHalf]
const inTown = '示范县甲镇人民政府'

/** Cases of the rules about a parent and its children. */
export const familyCases: readonly RuleCase[] = [
  {
    rule: 'P.table3',
    when: 'one cell is not the sum',
    report: sample,
    context: { children: [smallerHalf, withFigure(largerHalf, 'table3.granted.0', 13)] },
  },
  {
    rule: 'P.table4',
    when: 'one cell is not the sum',
    report: sample,
    context: { children: [smallerHalf, withFigure(largerHalf, 'table4.review.0', 0)] },
  },
  {
    rule: 'P.table2',
    when: 'penalties are not the sum',
    report: sample,
    context: { children: [smallerHalf, withFigure(largerHalf, 'table2.penalty.decisions', 2)] },
  },
  {
    rule: 'P.exceeds',
    when: 'the children have more',
    report: sample,
    context: { children: [smallerHalf, withFigure(largerHalf, 'table3.granted.0', 15)] },
  },
  {
    rule: 'P.normative',
    when: 'documents are nearly the sum',
    report: sample,
    context: {
      children: [
        withFigures({ 'table2.normative.issued': 6, 'table2.normative.inForce': 40 }, smallerHalf),
        withFigures({ 'table2.normative.repealed': 1 }, largerHalf),
      ],
    },
  },
  {
    rule: 'P.incomplete',
    when: 'children found by name are too few',
    report: sample,
    context: {
      children: [smallerHalf, { ...smallerHalf, agency: inTown, table2: largerHalf.table2 }],
      familyInferred: true,
    },
  },
  {
    rule: 'P.childLeftOut',
    when: 'one child was not added',
    report: sample,
    context: { children: [...children, { ...smallerHalf, agency: '示范县教育局', table2: largerHalf.table2 }] },
    also: ['P.exceeds'],
  },
  {
    rule: 'P.childTable',
    when: 'a child has no Table 4',
    report: sample,
    context: { children: [smallerHalf, { ...largerHalf, table4: null }] },
  },
  {
    rule: 'P.childYear',
    when: 'a child is of another year',
    report: sample,
    context: { children: [smallerHalf, { ...largerHalf, year: 2022 }] },
  },
  {
    rule: 'P.childTwice',
    when: 'a child is given twice',
    report: sample,
    context: { children: [smallerHalf, { ...largerHalf, agency: '示范县财政局' }] },
  },
  {
    rule: 'P.doubleLevel',
    when: "a town's office is added beside the town",
    report: sample,
    context: { children: [{ ...smallerHalf, agency: '示范县甲镇综合服务中心' }, largerHalf] },
  },
]
