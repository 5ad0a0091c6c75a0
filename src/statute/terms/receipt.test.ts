import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { statutoryCalendar } from '../calendar/work-calendar.ts'
import { confirmBy, receiptOf, type ReceiptChannel } from './receipt.ts'

const arrivedOn = day('2024-09-13')
const confirmedOn = day('2024-09-18')

test.each<[ReceiptChannel, string]>([
  ['in-person', '2024-09-13'],
  ['registered-mail', '2024-09-13'],
  ['ordinary-mail', '2024-09-18'],
  ['other-office-mail', '2024-09-18'],
  ['online', '2024-09-18'],
  ['fax', '2024-09-18'],
  ['e-mail', '2024-09-18'],
  ['other', '2024-09-18'],
])('%s, arrived 09-13 and confirmed 09-18, is received on %s (Art. 31)', (channel, receivedOn) => {
  expect(receiptOf({ channel, arrivedOn, confirmedOn }).receivedOn).toBe(receivedOn)
})

test('what has to be confirmed is not received before it is, and says so', () => {
  const receipt = receiptOf({ channel: 'online', arrivedOn, confirmedOn: null })
  expect(receipt).toMatchObject({ receivedOn: 'unconfirmed', article: '条例 第三十一条' })
  expect(receipt.why).toContain('尚未与申请人确认')
  expect(receiptOf({ channel: 'in-person', arrivedOn, confirmedOn: null }).receivedOn).toBe(arrivedOn)
})

test('a confirmation before arrival is a mistake, not a day of receipt', () => {
  expect(receiptOf({ channel: 'fax', arrivedOn, confirmedOn: day('2024-09-12') }).receivedOn).toBe('unconfirmed')
})

test("another announced channel follows the organ's rule, else confirmation", () => {
  const setByOrgan = day('2024-09-14')
  expect(receiptOf({ channel: 'other', arrivedOn, confirmedOn, setByOrgan }).receivedOn).toBe('2024-09-14')
  expect(receiptOf({ channel: 'online', arrivedOn, confirmedOn, setByOrgan }).receivedOn).toBe('2024-09-18')
})

test('ordinary mail is confirmed the day it comes, an online application by the next working day', () => {
  const by = (channel: ReceiptChannel) => confirmBy(statutoryCalendar, { channel, arrivedOn, confirmedOn: null })
  expect(by('in-person')).toBe(null)
  expect(by('ordinary-mail')).toBe('2024-09-13')
  expect(by('online')).toBe('2024-09-14')
})
