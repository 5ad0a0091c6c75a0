import fc from 'fast-check'
import { expect, test } from 'vitest'
import { muchAsked, type AskedFor } from './much-asked.ts'

const asked = (applicant: string, title: string, differs: Partial<AskedFor> = {}): AskedFor => ({
  ...{
    id: `${applicant}-${title}`,
    number: '1',
    title,
    applicant,
    outcome: null,
    variant: 'supplied',
    receivedOn: null,
    itemId: null,
  },
  ...differs,
})
const land = '柳林镇2025年土地征收补偿标准'

test('what several applicants asked for, and one was given, is found however they put it', () => {
  const found = muchAsked(
    [
      asked('甲', land, { outcome: 'granted' }),
      asked('乙', '2025年柳林镇土地征收补偿标准文件', { outcome: 'denied-process' }),
      asked('丙', '教育局2024年部门决算'),
    ],
    2,
  )
  expect(found.map(({ applicants, requests }) => [applicants, requests.length])).toEqual([[2, 2]])
})

test('what only begins alike is not the same', () => {
  const other = asked('乙', '示范县2025年财政决算报告', { outcome: 'granted' })
  expect(muchAsked([asked('甲', '示范县2025年政府工作报告任务分解方案', { outcome: 'granted' }), other], 2)).toEqual([])
})

test('one who asks twice is one applicant', () => {
  expect(muchAsked([asked('甲', land, { outcome: 'granted' }), asked('甲', land)], 2)).toEqual([])
})

test('what nobody was given, and what was made an item already, is not offered', () => {
  expect(muchAsked([asked('甲', land), asked('乙', land)], 2)).toEqual([])
  const made = asked('甲', land, { outcome: 'granted', itemId: 7 })
  expect(muchAsked([made, asked('乙', land)], 2)).toEqual([])
})

test('what was public before need not be published again', () => {
  const told = asked('甲', land, { outcome: 'granted', variant: 'already-published' })
  expect(muchAsked([told, asked('乙', land)], 2)).toEqual([])
})

test('no request is in two groups, and no group is smaller than was asked for', () => {
  const title = fc.array(fc.constantFrom('柳林镇', '土地', '征收', '补偿', '标准', '决算', '教育'), {
    minLength: 1,
    maxLength: 5,
  })
  const one = fc.record({
    applicant: fc.constantFrom('甲', '乙', '丙', '丁'),
    title: title.map((parts) => parts.join('')),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), (list, least) => {
      const requests = list.map(({ applicant, title }, at) =>
        asked(applicant, title, { id: String(at), outcome: 'granted' }),
      )
      const groups = muchAsked(requests, least)
      const ids = groups.flatMap((group) => group.requests.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(groups.every(({ applicants }) => applicants >= least)).toBe(true)
    }),
  )
})
