import { expect, test } from 'vitest'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import { figureCells, plainDigits } from './figure-cell.ts'

const report: AnnualReport = {
  title: null,
  agency: null,
  year: null,
  publishedOn: null,
  table2: null,
  table3: null,
  table4: null,
  narrative: {},
  sections: [],
  marks: { 'table4.review.1': 'slash', 'table4.review.2': 'dash', 'table4.review.3': 'note' },
}

test('a figure is printed in plain digits', () => {
  expect([0, -0, -417, 97191.39, 11398889, 0.1, 0.0000004].map(plainDigits)).toEqual([
    '0',
    '0',
    '-417',
    '97191.39',
    '11398889',
    '0.1',
    '0.0000004',
  ])
})

test('an empty cell shows what stood in it, and nothing where that is not known', () => {
  const cellOf = figureCells(report)
  const texts = [0, 1, 2, 3].map((column) => cellOf(`table4.review.${column}`, null).text)
  expect(texts).toEqual(['', '/', '—', ''])
})

test('a cell knows the figure it prints', () => {
  expect(figureCells(report)('table4.review.0', 5)).toMatchObject({ text: '5', path: 'table4.review.0' })
})
