import { expect, test } from 'vitest'
import { aSite } from '../testing/a-site.ts'
import { findAddress } from './find-address.ts'

const book = {
  sites: [aSite({ id: 'county', main: true }), aSite({ id: 'education', domains: ['jiaoyu.shifan.example'] })],
  columns: [],
}

test('an address that names a site is for that site, and links on it begin with its name', () => {
  expect(findAddress(book, 'anything.example', '/sites/education/items/7?page=2')).toEqual({
    site: { id: 'education', base: '/sites/education' },
    path: '/items/7?page=2',
  })
})

test('the bare name of a site is its home', () => {
  expect(findAddress(book, '', '/sites/education')?.path).toBe('/')
  expect(findAddress(book, '', '/sites/education?x=1')?.path).toBe('/?x=1')
})

test('a host name of a site is that site, whatever the port and the case', () => {
  expect(findAddress(book, 'JiaoYu.shifan.example:8080', '/')).toEqual({
    site: { id: 'education', base: '' },
    path: '/',
  })
})

test('every other host is the main site', () => {
  expect(findAddress(book, '127.0.0.1:8080', '/items/7')?.site).toEqual({ id: 'county', base: '' })
})

test('a site nobody made, the office and the assets belong to no site', () => {
  for (const path of ['/sites/nowhere', '/office', '/office/items', '/assets/portal.css', '/healthz'])
    expect(findAddress(book, '', path)).toBeUndefined()
  expect(findAddress(book, '', '/office-hours')?.site.id).toBe('county')
})

test('without any site there is no address', () => {
  expect(findAddress({ sites: [], columns: [] }, '', '/')).toBeUndefined()
})
