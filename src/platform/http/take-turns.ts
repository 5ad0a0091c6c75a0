import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** Pages in work at once in one process, and how long one of them may keep others waiting, in milliseconds. */
export type Turns = { readonly atOnce: number; readonly longest: number }

/**
 * Has pages made a few at a time, in the order they were asked for: begun all at once, each would wait for all the others at
 * every question it has for the database, and the last would be ready hardly before the first (ADR 21). Who sends something
 * waits for nobody; whoever left before their turn is passed over.
 */
export function takeTurns(answer: RequestListener, { atOnce, longest }: Turns): RequestListener {
  const waiting: (() => void)[] = []
  let inWork = 0

  const beginNext = () => {
    while (inWork < atOnce && waiting.length > 0) waiting.shift()?.()
  }
  const begin = (request: IncomingMessage, response: ServerResponse) => {
    if (response.destroyed) return
    inWork += 1
    let inTurn = true
    const leave = () => {
      if (!inTurn) return
      inTurn = false
      clearTimeout(timer)
      inWork -= 1
      beginNext()
    }
    const timer = setTimeout(leave, longest)
    response.once('finish', leave).once('close', leave)
    answer(request, response)
  }
  return (request, response) => {
    if (request.method !== 'GET') return answer(request, response)
    waiting.push(() => begin(request, response))
    beginNext()
  }
}
