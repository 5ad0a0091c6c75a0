import { expect, test } from 'vitest'
import { contrastOf, faultsOfColours } from './contrast.ts'
import { usualColours } from './site.ts'

test('contrast is reckoned as the standard does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrastOf('#0f4a84', '#0f4a84')).toBe(1)
})

test('the usual colours can be read', () => {
  expect(faultsOfColours(usualColours)).toEqual({})
})

test('a colour too light to be read on white, or none at all, is refused at its field', () => {
  const faults = faultsOfColours({ brand: '#5aa9e6', deep: 'red', accent: '#a9321e' })
  expect(Object.keys(faults)).toEqual(['brand', 'deep'])
  expect(faults['brand']).toMatch(/对比度最低为2\.\d/)
})
