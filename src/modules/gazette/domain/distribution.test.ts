import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gazetteReceivers } from '../../../statute/proactive-disclosure/gazette-receivers.table.ts'
import { deliveredOf, distributionFault } from './distribution.ts'
import { readDeliveries, writtenDeliveries } from './read-deliveries.ts'

describe('copies printed', () => {
  const deliveries = [
    { kind: 'archive', receiver: '示范县档案馆', copies: 20 },
    { kind: 'kept', receiver: '编辑部', copies: 1180 },
  ] as const

  test('all went somewhere, and none twice', () => {
    expect(distributionFault({ copies: 1200, deliveries })).toBeUndefined()
    expect(distributionFault({ copies: 1199, deliveries })).toBe('copies-differ')
    expect(distributionFault({ copies: 1200, deliveries: [] })).toBe('no-receivers')
    expect(distributionFault({ copies: 0, deliveries: [] })).toBeUndefined()
  })
})

describe('receivers', () => {
  test('are read a line each, with their copies at the end', () => {
    expect(readDeliveries({ archive: '示范县档案馆 20册\n\n第一中学图书馆：５', library: '' })).toEqual({
      ok: true,
      value: [
        { kind: 'archive', receiver: '示范县档案馆', copies: 20 },
        { kind: 'archive', receiver: '第一中学图书馆', copies: 5 },
      ],
    })
  })

  test('without copies are told by their line', () => {
    expect(readDeliveries({ library: '示范县图书馆 3\n县文化馆' })).toEqual({
      ok: false,
      refusal: { library: '第2行有误，请在接收单位之后写份数。' },
    })
  })

  test('read back as they were written', () => {
    const delivery = fc.record({
      kind: fc.constantFrom(...gazetteReceivers.map(({ key }) => key)),
      receiver: fc
        .array(fc.constantFrom('县', '馆', '中', '心', '（', '）'), { minLength: 1, maxLength: 9 })
        .map((all) => `甲${all.join('')}`),
      copies: fc.integer({ min: 1, max: 9_999_999 }),
    })
    fc.assert(
      fc.property(fc.array(delivery), (deliveries) => {
        const read = readDeliveries(writtenDeliveries(deliveries))
        if (!read.ok) throw new Error(JSON.stringify(read.refusal))
        expect(deliveredOf(read.value)).toBe(deliveredOf(deliveries))
        expect(read.value).toHaveLength(deliveries.length)
      }),
    )
  })
})
