import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AnnualReport } from '../report-format/report.ts'
import { checkReport } from './check-report.ts'

// Facts of five published reports in words of our own, and everything the rules find in them: real faults only.
const faults: readonly [file: string, ids: readonly string[], why: string][] = [
  [
    '000',
    ['F.oldTable2', 'N.silentRequests', 'S.topic', 'S.fee'],
    '2023年度仍用2019年格式的表二；表三有1件申请而正文未提；缺依申请公开、监督保障两个方面；第六部分只写“无”',
  ],
  [
    '001',
    ['T3.blankCell', 'S.title', 'S.numeral', 'S.assessment'],
    '一格空白；标题三缺“情况”二字；四、五、六部分缺序号；政府报告未写社会评议、责任追究结果',
  ],
  ['002', ['S.assessment', 'I.titleMissing'], '政府报告未写责任追究结果；文本没有标题行'],
  ['003', ['I.agencyBody'], '机构更名，标题用原名、正文用现名'],
  ['004', ['S.feeWording', 'C.unfinished'], '收费说明没有写“信息处理费”；平台建设一段以逗号结尾'],
]

test.each(faults)('report %s shows its real faults and no others: %s (%s)', (file, ids) => {
  const report = JSON.parse(
    readFileSync(new URL(`../../../fixtures/seeds-as-facts/${file}.json`, import.meta.url), 'utf8'),
  ) as AnnualReport
  expect(checkReport(report).map(({ rule }) => rule)).toEqual(ids)
})
