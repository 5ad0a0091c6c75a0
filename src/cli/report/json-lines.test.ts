import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonLines } from './json-lines.ts'
import type { Input } from './input.ts'

const MOST = 1000

async function inputsOf(text: string, cuts: readonly number[] = [], most = MOST): Promise<Input[]> {
  const bytes = new TextEncoder().encode(text)
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((one, other) => one - other)
  async function* chunks() {
    for (const [index, start] of at.slice(0, -1).entries()) yield bytes.subarray(start, at[index + 1])
  }
  const inputs: Input[] = []
  for await (const input of jsonLines('all.ndjson', chunks(), most)) inputs.push(input)
  return inputs
}

const namesAndTexts = (inputs: readonly Input[]) =>
  inputs.map((input) => [input.name, 'bytes' in input ? new TextDecoder().decode(input.bytes) : ''])

test('one JSON value is one input, whether on one line or on many', async () => {
  for (const text of ['{"year": 2024}', '{"year": 2024}\n', '{\n  "year": 2024\n}\n']) {
    expect(namesAndTexts(await inputsOf(text))).toEqual([['all.ndjson', text]])
  }
})

test('lines are inputs of their own, named by their file or their number; empty lines are none', async () => {
  expect(namesAndTexts(await inputsOf('{"file": "甲.html"}\r\n\n{"year": 2024}\n'))).toEqual([
    ['甲.html', '{"file": "甲.html"}\r'],
    ['all.ndjson 第 2 行', '{"year": 2024}'],
  ])
})

test('text that only begins with a brace is one input', async () => {
  const text = '{示范县}年度报告\n{一}总体情况\n'
  expect(namesAndTexts(await inputsOf(text))).toEqual([['all.ndjson', text]])
})

test('how the bytes come in pieces makes no difference', async () => {
  const line = fc.record({ file: fc.string({ unit: fc.constantFrom('示', '范', 'a', '"', '\\', '\n'), maxLength: 5 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 2, maxLength: 6 }),
      fc.array(fc.nat(), { maxLength: 8 }),
      async (lines, cuts) => {
        const text = lines.map((each) => JSON.stringify(each)).join('\n')
        expect(namesAndTexts(await inputsOf(text, cuts))).toEqual(
          lines.map((each) => [each.file, JSON.stringify(each)]),
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('a line past the limit is handed on for refusal, and nothing after it is held', async () => {
  const inputs = await inputsOf(`{"a":1}\n{"b":2}\n{"c": "${'x'.repeat(5000)}`, [20, 300, 900, 1500, 3000], 1000)
  expect(inputs.map(({ name }) => name)).toEqual(['all.ndjson 第 1 行', 'all.ndjson 第 2 行', 'all.ndjson 第 3 行'])
  const last = inputs.at(-1)
  expect(last !== undefined && 'bytes' in last ? last.bytes.length : 0).toBeLessThan(2500)
})
