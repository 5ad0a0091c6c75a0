import { connect, type Socket } from 'node:net'

/** One connection kept open, over which one page after the other is asked for. */
export type Connection = { get(path: string): Promise<Answered>; close(): void }

export type Answered = { readonly status: number; readonly body: Buffer; readonly head: string }

/** Barely more than writing and reading bytes, so that whoever asks takes little of the processors. */
export async function connectTo({ hostname, port }: URL): Promise<Connection> {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return {
    get(path) {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: gzip\r\n\r\n`)
      return answerOn(socket)
    },
    close: () => socket.destroy(),
  }
}

function answerOn(socket: Socket): Promise<Answered> {
  return new Promise((resolve, reject) => {
    let got: Buffer = Buffer.alloc(0)
    const read = (bytes: Buffer) => {
      got = got.length === 0 ? bytes : Buffer.concat([got, bytes])
      const answer = answerIn(got)
      if (answer === undefined) return
      socket.off('data', read).off('error', reject)
      resolve(answer)
    }
    socket.on('data', read).on('error', reject)
  })
}

/** The answer, once all of it is there. Both servers say how long it is, except for pages made anew. */
function answerIn(bytes: Buffer): Answered | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const head = bytes.toString('latin1', 0, end)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  const whole =
    length === undefined ? bytes.indexOf('\r\n0\r\n\r\n', end) !== -1 : bytes.length >= end + 4 + Number(length)
  return whole ? { status: Number(head.slice(9, 12)), head, body: bytes.subarray(end + 4) } : undefined
}
