import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { askOutside } from './ask-outside.ts'
import { isPublicAddress } from './public-address.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serving(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

test.each([
  ['10.1.2.3', false],
  ['127.0.0.1', false],
  ['169.254.169.254', false],
  ['172.20.0.1', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['::1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['::ffff:10.0.0.1', false],
  ['2001:db8::1', false],
  ['120.204.0.1', true],
  ['240e:ff:f100::1', true],
  ['not an address', false],
])('%s is on the public net: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})

test.each([
  'http://api.weixin.qq.com/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://10.0.0.8/cgi-bin',
  'https://user:secret@api.weixin.qq.com/',
  'ftp://api.weixin.qq.com/',
  'nonsense',
])('%s is never asked', async (url) => {
  expect(await askOutside()({ method: 'GET', url })).toMatchObject({ is: 'not-sent' })
})

test('a name that leads to our own network is not asked', async () => {
  const heard = await askOutside()({ method: 'GET', url: 'https://localhost/' })
  expect(heard).toEqual({ is: 'not-sent', why: '接口地址指向内部网络，已拒绝。' })
})

test('a redirection is not followed', async () => {
  const url = await serving((_, answer) => answer.writeHead(302, { location: 'http://10.0.0.1/' }).end('moved'))
  expect(await askOutside({ local: true })({ method: 'GET', url })).toEqual({
    is: 'answer',
    status: 302,
    text: 'moved',
  })
})

test('who does not listen was not sent anything; who listens and breaks off may have heard', async () => {
  const url = await serving((request) => request.socket.destroy())
  expect(await askOutside({ local: true })({ method: 'POST', url, body: '{}' })).toMatchObject({ is: 'no-answer' })
  server?.close()
  const gone = await askOutside({ local: true })({ method: 'GET', url: 'http://127.0.0.1:1/' })
  expect(gone).toEqual({ is: 'not-sent', why: '平台拒绝连接。' })
})

test('an answer that never ends, or is too long, is given up', async () => {
  const url = await serving((request, answer) => {
    if (request.url === '/long') answer.end('x'.repeat(5000))
  })
  const ask = askOutside({ local: true, within: 100, largest: 1000 })
  expect(await ask({ method: 'GET', url })).toEqual({ is: 'no-answer', why: '等待平台答复超时。' })
  expect(await ask({ method: 'GET', url: `${url}long` })).toEqual({ is: 'no-answer', why: '平台的答复过长。' })
})
