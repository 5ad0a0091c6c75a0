import { setImmediate as pause } from 'node:timers/promises'

/** How long nobody else is served, in milliseconds. */
const LONGEST = 4

/** Does work, such as making the rows of a transaction, that stops after every small piece, and lets others be served in between. */
export async function doInPieces<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (let began = performance.now(); ;) {
    const piece = work.next()
    if (piece.done === true) return piece.value
    if (performance.now() - began < LONGEST) continue
    await pause()
    began = performance.now()
  }
}
