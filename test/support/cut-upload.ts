import { connect } from 'node:net'
import { once } from 'node:events'
import type { FastifyInstance } from 'fastify'
import { multipart } from './multipart.ts'

type Sent = { readonly url: string; readonly cookie: string; readonly fields: Parameters<typeof multipart>[0] }

/** Sends a form with files over a connection of its own that is lost when half of it has gone. */
export async function cutUpload(app: FastifyInstance, { url, cookie, fields }: Sent): Promise<void> {
  const address = app.server.listening ? undefined : await app.listen({ host: '127.0.0.1', port: 0 })
  const port = portOf(app, address)
  const { headers, payload } = multipart(fields)
  const head = [
    `POST ${url} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Cookie: ${cookie}`,
    `Content-Type: ${headers['content-type']}`,
    `Content-Length: ${payload.length}`,
    'Sec-Fetch-Site: same-origin',
  ]
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  await new Promise<void>((resolve) => {
    socket.write(payload.subarray(0, Math.floor(payload.length / 2)), () => resolve())
  })
  socket.destroy()
  await once(socket, 'close')
}

function portOf(app: FastifyInstance, address: string | undefined): number {
  if (address !== undefined) return Number(new URL(address).port)
  const bound = app.server.address()
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}
