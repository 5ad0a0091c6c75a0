import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('nothing set is enough for a first run', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    value: {
      ...{ port: 8080, host: '127.0.0.1', databaseUrl: null, dataFolder: null, secret: null },
      ...{ trustProxy: false, demo: true, processes: Math.min(4, availableParallelism()) },
      oldSiteMegabytes: 200,
    },
  })
})

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({
    ok: true,
    value: { port: 8080, databaseUrl: null },
  })
})

test.each(['-1', '65536', '80a', '8 0', '1e3'])('PORT=%s is refused', (PORT) => {
  expect(readConfig({ PORT })).toEqual({ ok: false, refusal: [expect.stringContaining('PORT')] })
})

test.each([
  ['1', 1],
  ['true', true],
  ['false', false],
  ['0', 0],
])('TRUST_PROXY=%s is understood', (TRUST_PROXY, trustProxy) => {
  expect(readConfig({ TRUST_PROXY })).toMatchObject({ ok: true, value: { trustProxy } })
})

test.each(['yes', '-1', '1.5', '10.0.0.1', '100'])('TRUST_PROXY=%s is refused', (TRUST_PROXY) => {
  expect(readConfig({ TRUST_PROXY })).toEqual({ ok: false, refusal: [expect.stringContaining('TRUST_PROXY')] })
})

test.each([
  ['on', true],
  ['off', false],
  ['', true],
])('GONGKAI_DEMO=%s is understood', (GONGKAI_DEMO, demo) => {
  expect(readConfig({ GONGKAI_DEMO })).toMatchObject({ ok: true, value: { demo } })
})

test.each(['no', 'false', '0', 'OFF'])(
  'GONGKAI_DEMO=%s is refused: a real office must not get the demo',
  (GONGKAI_DEMO) => {
    expect(readConfig({ GONGKAI_DEMO })).toEqual({ ok: false, refusal: [expect.stringMatching(/GONGKAI_DEMO.*off/)] })
  },
)

test('every unusable variable is named, each in one sentence', () => {
  const read = readConfig({ PORT: 'x', DATABASE_URL: 'mysql://a', GONGKAI_SECRET: 'short' })
  expect(read).toEqual({
    ok: false,
    refusal: [
      expect.stringContaining('PORT'),
      expect.stringContaining('DATABASE_URL'),
      expect.stringContaining('GONGKAI_SECRET'),
    ],
  })
})

test.each([
  ['1', 1],
  ['8', 8],
])('GONGKAI_PROCESSES=%s is understood', (GONGKAI_PROCESSES, processes) => {
  expect(readConfig({ GONGKAI_PROCESSES })).toMatchObject({ ok: true, value: { processes } })
})

test.each(['0', '9', '2.5', 'all'])('GONGKAI_PROCESSES=%s is refused', (GONGKAI_PROCESSES) => {
  expect(readConfig({ GONGKAI_PROCESSES })).toEqual({
    ok: false,
    refusal: [expect.stringContaining('GONGKAI_PROCESSES')],
  })
})

test.each([
  ['1', 1],
  ['2000', 2000],
])('GONGKAI_OLD_SITE_MB=%s is understood', (GONGKAI_OLD_SITE_MB, oldSiteMegabytes) => {
  expect(readConfig({ GONGKAI_OLD_SITE_MB })).toMatchObject({ ok: true, value: { oldSiteMegabytes } })
})

test.each(['0', '2001', '1.5', '200 MB'])('GONGKAI_OLD_SITE_MB=%s is refused', (GONGKAI_OLD_SITE_MB) => {
  const refusal = [expect.stringContaining('GONGKAI_OLD_SITE_MB')]
  expect(readConfig({ GONGKAI_OLD_SITE_MB })).toEqual({ ok: false, refusal })
})
