import { expect, test } from 'vitest'
import { suggestRemedyPlaces } from './suggest-remedy-places.ts'

const city = { id: 'city', parentId: null, name: '示范市人民政府', kind: 'government', level: 'city' } as const
const county = { id: 'county', parentId: 'city', name: '示范县人民政府', kind: 'government', level: 'county' } as const
const bureau = { id: 'b', parentId: 'county', name: '示范县教育局', kind: 'department', level: 'county' } as const
const town = { id: 't', parentId: 'county', name: '示范县青山镇人民政府', kind: 'township', level: 'township' } as const
const office = { id: 'o', parentId: 't', name: '青山镇综合执法队', kind: 'dispatched', level: 'township' } as const
const taxes = { id: 'x', parentId: 'county', name: '示范县税务局', kind: 'vertical', level: 'county' } as const
const organs = [city, county, bureau, town, office, taxes]

const placesOf = (organ: (typeof organs)[number], among = organs) => {
  const { reconsideration, court } = suggestRemedyPlaces(organ, among)
  return [reconsideration.names[0] ?? null, court?.name ?? null]
}

test('a bureau: the government of its level, and the basic court of the county', () => {
  expect(placesOf(bureau)).toEqual(['示范县人民政府', '示范县人民法院'])
})

test('a township: the county government, and the basic court', () => {
  expect(placesOf(town)).toEqual(['示范县人民政府', '示范县人民法院'])
})

test('a county government: the city government, and the intermediate court', () => {
  expect(placesOf(county)).toEqual(['示范市人民政府', '示范市中级人民法院'])
})

test('nothing is suggested where the tree does not reach', () => {
  expect(placesOf(county, [county])).toEqual([null, null])
  expect(placesOf(taxes)[0]).toBeNull()
})

test('a body of a township goes to the township government', () => {
  expect(placesOf(office)).toEqual(['示范县青山镇人民政府', '示范县人民法院'])
})
