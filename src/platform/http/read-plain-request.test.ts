import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlainRequest } from './read-plain-request.ts'

const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'))
const request = (...lines: readonly string[]) => `${['GET /items/1 HTTP/1.1', ...lines].join('\r\n')}\r\n\r\n`

test('what a browser sends for a page', () => {
  expect(
    read(
      request(
        'Host: example.cn:8080',
        'User-Agent: Mozilla/5.0 (X11)',
        'COOKIE:  display=elder ',
        'Connection: Keep-Alive',
      ),
    ),
  ).toEqual({
    method: 'GET',
    url: '/items/1',
    headers: {
      ...{ host: 'example.cn:8080', 'user-agent': 'Mozilla/5.0 (X11)' },
      ...{ cookie: 'display=elder', connection: 'Keep-Alive' },
    },
  })
})

test.each([
  ['nothing', ''],
  ['half of one', 'GET /items/1 HTTP/1.1\r\nHost: a\r\n'],
  ['two at once', request('Host: a') + request('Host: a')],
  ['one with a body', `${request('Host: a', 'Content-Length: 2')}ab`],
  ['bytes after it', `${request('Host: a')}x`],
  ['one that announces a body', request('Host: a', 'Content-Length: 0')],
  ['one in chunks', request('Host: a', 'Transfer-Encoding: chunked')],
  ['another protocol', request('Host: a', 'Upgrade: websocket')],
  ['no host', request('Accept: */*')],
  ['two hosts', request('Host: a', 'host: b')],
  ['cookies in two lines', request('Host: a', 'Cookie: a=1', 'Cookie: b=2')],
  ['the last of a connection', request('Host: a', 'Connection: close')],
  ['lines that go on in the next', request('Host: a', 'X: a', ' b')],
  ['a blank before the colon', request('Host : a')],
  ['lines without a name', request('Host: a', ': b')],
  ['a line that ends in less', 'GET / HTTP/1.1\nHost: a\r\n\r\n'],
  ['a return within a line', request('Host: a', 'X: a\rb')],
  ['a nul', request('Host: a', 'X: \0')],
  ['an older version', request('Host: a').replace('1.1', '1.0')],
  ['another method', request('Host: a').replace('GET', 'HEAD')],
  ['a whole address', request('Host: a').replace('/items', 'http://a/items')],
  ['a blank in the address', request('Host: a').replace('/items', '/items x')],
  ['a part of the page', request('Host: a', 'Range: bytes=0-1')],
  ['very much', request('Host: a', `X: ${'x'.repeat(9000)}`)],
])('%s is left to Node', (_what, text) => {
  expect(read(text)).toBeUndefined()
})

test('any bytes are read or left, never a fault', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('GET /', ' HTTP/1.1', '\r\n', ':', 'Host', ' ', 'a', '\0', '\xff')),
      (parts) => {
        const text = parts.join('')
        const found = read(text)
        expect(found === undefined || (text.startsWith('GET /') && found.headers.host !== undefined)).toBe(true)
      },
    ),
  )
})

test('a line of many blanks takes no longer than others of its length', () => {
  expect(read(request('Host: a', `X:${' '.repeat(7000)}\0`))).toBeUndefined()
})
