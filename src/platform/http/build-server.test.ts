import { expect, test } from 'vitest'
import { buildServer } from './build-server.ts'
import type { Site } from './site.ts'

const once: Site = {
  pages: [
    {
      method: 'GET',
      path: '/',
      may: 'anyone',
      carries: 'address',
      costly: true,
      answer: () => Promise.resolve({ kind: 'page', status: 200, title: '', body: '' }),
    },
  ],
  assets: { files: [], address: (name) => name },
  frame: () => '',
  problemPage: ({ status }) => ({ status, title: '', body: '' }),
  report: () => {},
  costlyPerMinute: 1,
}

/** The statuses of one request for each forwarding header, all of them from the same proxy. */
async function statuses(behindProxy: boolean | number, forwarded: readonly string[]): Promise<number[]> {
  const server = await buildServer({ ...once, behindProxy })
  const answers: number[] = []
  for (const addresses of forwarded) {
    const { statusCode } = await server.inject({ url: '/', headers: { 'x-forwarded-for': addresses } })
    answers.push(statusCode)
  }
  return answers
}

test('behind one proxy visitors are counted one by one', async () => {
  expect(await statuses(1, ['10.0.0.1', '10.0.0.2', '10.0.0.1'])).toEqual([200, 200, 429])
})

test('behind one proxy nobody gets a new count by claiming to come from elsewhere', async () => {
  expect(await statuses(1, ['10.9.9.1, 10.0.0.1', '10.9.9.2, 10.0.0.1'])).toEqual([200, 429])
})

test('behind two proxies the visitor is the one before them', async () => {
  expect(await statuses(2, ['10.0.0.1, 10.1.1.1', '10.0.0.2, 10.1.1.1', '10.0.0.2, 10.1.1.1'])).toEqual([200, 200, 429])
})

test.each([false, 0])('without a proxy (%s) nobody is believed', async (none) => {
  expect(await statuses(none, ['10.0.0.1', '10.0.0.2'])).toEqual([200, 429])
})
