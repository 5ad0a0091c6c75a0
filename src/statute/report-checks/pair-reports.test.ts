import { describe, expect, test } from 'vitest'
import { checkReport } from './check-report.ts'
import { pairReports } from './pair-reports.ts'
import { largerHalf, smallerHalf } from './testing/family-cases.ts'
import { yearBefore } from './testing/rule-case.ts'
import { sampleReport, withFigure } from './testing/sample-report.ts'

const county = sampleReport()
const without = { ...county, sections: [] }
const as = (agency: string, year = 2023) => ({ ...without, agency, year, title: null })
const idsOf = (report: typeof county, context = {}) => checkReport(report, context).map(({ rule }) => rule)

describe('reports checked together', () => {
  test('of the same organ become one another’s year before, the nearest first', () => {
    const [latest, middle, oldest] = pairReports([
      as('示范县人民政府'),
      as('示范县人民政府', 2022),
      as('示范县人民政府', 2020),
    ])
    expect(latest?.previous?.year).toBe(2022)
    expect(middle?.previous?.year).toBe(2020)
    expect(oldest?.previous).toBeUndefined()
  })

  test('of a government and what its name begins become parent and children, marked as inferred', () => {
    const reports = [county, { ...smallerHalf, sections: [] }, { ...largerHalf, sections: [] }]
    const [context] = pairReports(reports)
    expect(context).toMatchObject({ familyInferred: true })
    expect(context?.children?.map(({ agency }) => agency)).toEqual(['示范县财政局', '示范县甲镇人民政府'])
    expect(idsOf(county, context)).toEqual([])
  })

  test('find a changed cell of the parent by the sum of its children', () => {
    const changed = withFigure(withFigure(county, 'table3.deniedAdminQuery.0', 1), 'table3.deniedAdminQuery.6', 1)
    const [context] = pairReports([changed, { ...smallerHalf, sections: [] }, { ...largerHalf, sections: [] }])
    expect(idsOf(changed, context).filter((rule) => rule.startsWith('P.'))).toEqual(['P.table3', 'P.table3'])
  })

  test('do not add a county’s departments to its city, nor vertical organs, nor other years', () => {
    const names = [
      '示范市人民政府',
      '示范市甲县人民政府',
      '示范市甲县财政局',
      '示范市甲县教育局',
      '示范市财政局',
      '示范市开发区管理委员会',
    ]
    const reports = [...names.map((name) => as(name)), as('国家税务总局示范市税务局'), as('示范市审计局', 2022)]
    const [city, part] = pairReports(reports)
    expect(city?.children?.map(({ agency }) => agency)).toEqual([
      '示范市甲县人民政府',
      '示范市财政局',
      '示范市开发区管理委员会',
    ])
    expect(part?.children?.map(({ agency }) => agency)).toEqual(['示范市甲县财政局', '示范市甲县教育局'])
  })

  test('make no family of one child', () => {
    expect(pairReports([as('示范县人民政府'), as('示范县财政局')])[0]?.children).toBeUndefined()
  })

  test('of other organs become peers where the text looks copied, and only there', () => {
    const copy = { ...county, agency: '模范县人民政府', title: null }
    const other = {
      ...as('榜样县人民政府'),
      sections: [{ number: '一', title: '总体情况', text: '另写的一段话。'.repeat(40) }],
    }
    const [first, second, third] = pairReports([county, copy, other])
    expect(first?.peers).toEqual([copy])
    expect(second?.peers).toEqual([county])
    expect(third?.peers).toBeUndefined()
    expect(idsOf(county, first)).toContain('C.peer')
  })

  test('find copies also where a hundred share one text', () => {
    const copies = Array.from({ length: 100 }, (_, at) => ({ ...county, agency: `第${at}县人民政府`, title: null }))
    expect(pairReports(copies).every(({ peers = [] }) => peers.length > 0 && peers.length < 10)).toBe(true)
  })

  test('that follow one another have nothing to find fault with', () => {
    const [context] = pairReports([
      county,
      yearBefore({ 'table2.penalty.decisions': 4000, 'table3.newReceived.6': 47, 'table4.review.0': 2 }),
    ])
    expect(context?.previous).toBeDefined()
    expect(idsOf(county, context)).toEqual([])
  })
})
