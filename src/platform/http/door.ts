import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { readPlainRequest, type PlainRequest } from './read-plain-request.ts'

/** The bytes of a whole answer; undefined where Node is to answer. */
export type AnswerAtDoor = (request: PlainRequest) => Buffer | undefined

export type Door = {
  /** Ends the connections still at the door. */
  close(): void
}

/**
 * Answers plain requests of a connection before Node's HTTP reads it, which takes twice the time: until the first that is
 * not plain or has no answer here. From there on the connection is Node's (ADR 20).
 */
export function openDoor(server: Server, answer: AnswerAtDoor): Door {
  const entering = server.listeners('connection')
  server.removeAllListeners('connection')
  const atDoor = new Set<Socket>()

  server.on('connection', (socket: Socket) => {
    atDoor.add(socket)
    const read = (bytes: Buffer): void => {
      // Who does not take answers as fast as they ask is Node's to slow down.
      const request = socket.writableLength > 0 ? undefined : readPlainRequest(bytes)
      const whole = request === undefined ? undefined : answer(request)
      if (whole === undefined) letIn(bytes)
      else socket.write(whole)
    }
    const leave = () => {
      atDoor.delete(socket)
    }
    const destroy = () => socket.destroy()
    const end = () => socket.end()
    const letIn = (bytes: Buffer): void => {
      leave()
      socket.setTimeout(0)
      socket.off('data', read).off('end', end).off('close', leave).off('error', destroy).off('timeout', destroy)
      for (const enter of entering) Reflect.apply(enter, server, [socket])
      socket.emit('data', bytes)
    }
    socket.on('data', read).on('end', end).on('close', leave).on('error', destroy).on('timeout', destroy)
    socket.setTimeout(server.keepAliveTimeout)
  })
  return {
    close: () => {
      for (const socket of atDoor) socket.destroy()
    },
  }
}
