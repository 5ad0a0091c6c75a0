import { expect, test } from 'vitest'
import { doInPieces } from './do-in-pieces.ts'

function* busyFor(milliseconds: number, pieces: number): Generator<undefined, string> {
  for (let piece = 0; piece < pieces; piece++) {
    for (const until = performance.now() + milliseconds / pieces; performance.now() < until;);
    yield
  }
  return 'done'
}

test('long work lets others be served meanwhile', async () => {
  let served = 0
  const serving = setInterval(() => (served += 1), 0)
  expect(await doInPieces(busyFor(60, 60))).toBe('done')
  clearInterval(serving)
  expect(served).toBeGreaterThan(3)
})

test('work that does not stop is just done', async () => {
  expect(await doInPieces(busyFor(0, 0))).toBe('done')
})
