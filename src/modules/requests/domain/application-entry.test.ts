import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readApplicationEntry } from './application-entry.ts'

/** A form of a natural person with nothing wrong in it. */
const filledIn = {
  class: 'naturalPerson',
  name: ' 王小明 ',
  identityKind: 'resident-card',
  identityNumber: '110101 19900307 0070',
  phone: '13800000000',
  email: '',
  address: '示范县柳林镇1号',
  postcode: '',
  description: '柳林镇2025年土地征收补偿标准。\r\n请提供全文。',
  form: 'electronic',
  way: 'online',
}

const online = { identityNeeded: true }
const read = (change: Record<string, string> = {}, needs = online) =>
  readApplicationEntry({ ...filledIn, ...change }, needs)
const errorsOf = (change: Record<string, string>, needs = online) => {
  const entry = read(change, needs)
  return entry.ok ? {} : entry.refusal
}

test('a form with nothing wrong becomes an application, its words untouched but for line ends', () => {
  expect(read()).toEqual({
    ok: true,
    value: {
      applicant: {
        class: 'naturalPerson',
        name: '王小明',
        contact: { person: '', phone: '13800000000', email: '', address: '示范县柳林镇1号', postcode: '' },
      },
      identity: { kind: 'resident-card', number: '110101199003070070' },
      description: '柳林镇2025年土地征收补偿标准。\n请提供全文。',
      wanted: { form: 'electronic', way: 'online' },
    },
  })
})

test('an empty form names everything Art. 29 asks for at once', () => {
  const entry = readApplicationEntry({}, online)
  expect(entry.ok ? [] : Object.keys(entry.refusal)).toEqual([
    'class',
    'name',
    'identityKind',
    'identityNumber',
    'phone',
    'description',
    'form',
    'way',
  ])
})

describe('the contact has to suit the way of delivery', () => {
  test.each([
    [{ form: 'paper', way: 'post', address: '' }, 'address'],
    [{ way: 'email' }, 'email'],
    [{ phone: '', email: '' }, 'phone'],
    [{ form: 'paper', way: 'fax', phone: '', email: 'a@example.cn' }, 'phone'],
    [{ form: 'electronic', way: 'post' }, 'way'],
    [{ form: 'reading', way: 'post' }, 'way'],
    [{ email: '不是邮箱' }, 'email'],
    [{ phone: '一二三' }, 'phone'],
    [{ postcode: '12345' }, 'postcode'],
  ])('%o', (change, field) => {
    expect(Object.keys(errorsOf(change))).toEqual([field])
  })
})

test('an organisation names somebody to talk to', () => {
  expect(errorsOf({ class: 'business', person: '' })).toEqual({ person: '请填写联系人姓名。' })
})

test('at a counter the number may be left out, but not be wrong', () => {
  expect(read({ identityNumber: '', identityKind: '' }, { identityNeeded: false })).toMatchObject({
    ok: true,
    value: { identity: null },
  })
  expect(errorsOf({ identityNumber: '110101199003070071' }, { identityNeeded: false })).toHaveProperty('identityNumber')
})

test('whatever is sent, it is read or every mistake has a field and a sentence', () => {
  const fields = Object.keys(filledIn)
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields), fc.string()), (change) => {
      const entry = read(change)
      if (entry.ok) expect(entry.value.description).not.toBe('')
      else expect(Object.values(entry.refusal).every((message) => message.endsWith('。'))).toBe(true)
    }),
  )
})
