import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const host = 'gk.example.test:8080'
const sent = (headers: Record<string, string>, method = 'POST') => isSameOrigin({ method, host, headers })

test.each(['same-origin', 'none'])('a form the browser calls %s is taken', (site) => {
  expect(sent({ 'sec-fetch-site': site })).toBe(true)
})

test.each(['cross-site', 'same-site', 'anything'])(
  'a form the browser calls %s is not, whatever its origin',
  (site) => {
    expect(sent({ 'sec-fetch-site': site, origin: `http://${host}` })).toBe(false)
  },
)

test('where the browser does not say, the origin has to be this very host and port', () => {
  expect(sent({ origin: `http://${host}` })).toBe(true)
  expect(sent({ origin: 'https://GK.example.test:8080' })).toBe(true)
  for (const origin of ['http://gk.example.test', 'http://evil.test:8080', 'null', '', 'gk.example.test:8080']) {
    expect(sent({ origin }), origin).toBe(false)
  }
})

test('a program that is no browser is taken', () => {
  expect(sent({})).toBe(true)
})

test('a link may come from anywhere', () => {
  expect(sent({ 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(true)
})
