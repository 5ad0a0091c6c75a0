import { expect, test } from 'vitest'
import { buildServer } from './build-server.ts'

async function encodingOf(headers: Readonly<Record<string, string>>): Promise<string | undefined> {
  const server = await buildServer({
    pages: [
      {
        method: 'GET',
        path: '/',
        may: 'anyone',
        carries: 'address',
        answer: () => Promise.resolve({ kind: 'page', status: 200, title: '', body: '' }),
      },
    ],
    assets: { files: [], address: (name) => name },
    frame: () => '申请'.repeat(1000),
    problemPage: ({ status }) => ({ status, title: '', body: '' }),
    report: () => {},
  })
  const { headers: answered } = await server.inject({ url: '/', headers })
  return answered['content-encoding']?.toString()
}

test.each(['same-origin', 'none'])(
  'a page asked for by this site or by the visitor (%s) is sent small',
  async (site) => {
    expect(await encodingOf({ 'accept-encoding': 'gzip, br', 'sec-fetch-site': site })).toBe('gzip')
  },
)

test.each(['cross-site', 'same-site'])('what another site asks for (%s) tells nothing by its length', async (site) => {
  expect(await encodingOf({ 'accept-encoding': 'gzip', 'sec-fetch-site': site })).toBeUndefined()
})

test('who cannot unpack gets the page as it is', async () => {
  expect(await encodingOf({})).toBeUndefined()
  expect(await encodingOf({ 'accept-encoding': 'gzip' })).toBe('gzip')
})
