import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { eventWords } from './event-words.ts'

const on = day('2026-03-02')

test('an event reads as what happened, with the words that were typed', () => {
  expect(eventWords({ kind: 'noted', on, text: '已电话联系。' })).toEqual({ title: '记录', details: ['已电话联系。'] })
  expect(eventWords({ kind: 'extended', on, workingDays: 15, reason: '卷宗较多', letterId: null })).toEqual({
    title: '告知申请人延长答复期限15个工作日',
    details: ['卷宗较多'],
  })
})

test('an outcome is named, and its case where it has several', () => {
  const decision = { outcome: 'unable-not-held', variant: 'not-existing', fields: {}, withheld: [] }
  expect(eventWords({ kind: 'decided', on, decision, letterId: 'l' }).title).toBe(
    '签发答复：本机关不掌握相关政府信息（信息不存在）',
  )
})

test('money is told in yuan, topics and files by their Chinese names', () => {
  const paid = eventWords({ kind: 'fee-paid', on, amountFen: 1050, receipt: '' })
  expect(paid).toEqual({ title: '收到缴费10.50元，答复期限自次日起重新计算', details: [] })
  expect(eventWords({ kind: 'topics-set', on, topics: ['education', 'health'] }).title).toBe('标注主题：教育、卫生健康')
  expect(
    eventWords({ kind: 'file-added', on, fileId: 'f', name: '截图.png', fileKind: 'search-record' }).details,
  ).toEqual(['检索截图、检索记录'])
})

test('an assignment without a due day of the house says nothing of one', () => {
  const to = { unitId: 'u', unitName: '征地股', accountId: null, accountName: null, internalDueOn: null, note: '' }
  expect(eventWords({ kind: 'assigned', on, ...to })).toEqual({ title: '交办征地股', details: [] })
})
