import fastify from 'fastify'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'
import { readConfig } from './platform/config/config.ts'

test('nobody is let in before what every visitor needs is there', async () => {
  const app = fastify()
  const config = readConfig({ HOST: '127.0.0.1', PORT: '0' })
  let wasListening: boolean | undefined
  const prepare = async () => {
    await new Promise((resolve) => setImmediate(resolve))
    wasListening = app.server.listening
  }
  if (!config.ok) throw new Error(String(config.refusal))
  const listening = await listen({ app, prepare }, config.value)
  expect(listening.ok).toBe(true)
  expect(wasListening).toBe(false)
  await app.close()
})
