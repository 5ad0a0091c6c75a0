import type { OutgoingHttpHeader } from 'node:http'

/** A connection without a request is kept open so long. */
export const STAY_OPEN_SECONDS = 72

/** Headers, names and values in turn, as they are written. */
export function headOf(headers: readonly OutgoingHttpHeader[]): string {
  let head = ''
  for (let at = 0; at < headers.length; at += 2) head += `${String(headers[at])}: ${String(headers[at + 1])}\r\n`
  return head
}

/** Whole answers on a connection that stays open, as Node would write them. */
export type WholeAnswer = { now(): Buffer }

/** Without a body it says that the asker has it already (304). */
export function wholeAnswer(head: string, body?: string): WholeAnswer {
  const before = `HTTP/1.1 ${body === undefined ? '304 Not Modified' : '200 OK'}\r\n${head}Date: `
  const open = `\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${STAY_OPEN_SECONDS}\r\n`
  const rest = body === undefined ? '\r\n' : `Content-Length: ${body.length}\r\n\r\n${body}`
  let written = ''
  let bytes = Buffer.alloc(0)
  return {
    now() {
      const date = dateNow()
      if (date === written) return bytes
      written = date
      // Anew, not in its place: the last may still be on its way to somebody slow.
      bytes = Buffer.from(before + date + open + rest, 'latin1')
      return bytes
    },
  }
}

let second = 0
let words = ''

/** The same words for a whole second. */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    second = now
    words = new Date(now * 1000).toUTCString()
  }
  return words
}
