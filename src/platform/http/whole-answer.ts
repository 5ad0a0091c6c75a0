import type { OutgoingHttpHeader } from 'node:http'

/** A connection without a request is kept open so long. */
export const STAY_OPEN_SECONDS = 72

const reasons = { 200: 'OK', 304: 'Not Modified' } as const

/** Headers, names and values in turn, as they are written. */
export function headOf(headers: readonly OutgoingHttpHeader[]): string {
  let head = ''
  for (let at = 0; at < headers.length; at += 2) head += `${String(headers[at])}: ${String(headers[at + 1])}\r\n`
  return head
}

/** An answer as Node would write it, on a connection that stays open. */
export function wholeAnswer(status: keyof typeof reasons, head: string, body?: string): string {
  const open = `Date: ${dateNow()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${STAY_OPEN_SECONDS}\r\n`
  const rest = body === undefined ? '\r\n' : `Content-Length: ${body.length}\r\n\r\n${body}`
  return `HTTP/1.1 ${status} ${reasons[status]}\r\n${head}${open}${rest}`
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
