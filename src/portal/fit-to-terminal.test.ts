import { expect, test } from 'vitest'
import type { Terminal } from '../platform/http/terminal.ts'
import { fitToTerminal } from './fit-to-terminal.ts'

const terminal: Terminal = {
  idleSeconds: 60,
  prints: false,
  files: false,
  base: '',
  origin: 'https://www.shifan.example',
}
const fitted = (html: string, given: Partial<Terminal> = {}) =>
  fitToTerminal(html, '/requests/new?organ=1', { ...terminal, ...given })

test.each([
  'https://other.example/a',
  'http://www.shifan.example/',
  '//other.example',
  'mailto:a@shifan.example',
  'tel:0000',
  'javascript:alert(1)',
  'https://www.shifan.example.other.example/',
])('%s leads to no other place, but can be read', (address) => {
  const html = fitted(`<p>见<a class="x" href="${address}" target="_blank">那里<b>看</b></a>。</p>`)
  expect(html).not.toMatch(/<a\b|href|target/)
  expect(html).toContain('那里<b>看</b>')
  expect(html).toContain(address.replace(/^(?:mailto|tel):/, ''))
})

test.each(['/items/3', '#part', '?page=2', 'https://www.shifan.example/items/3', './a'])(
  '%s within the site still leads there, in the same window',
  (address) => {
    expect(fitted(`<a href="${address}" target="_blank">看</a>`)).toBe(`<a href="${address}">看</a>`)
  },
)

test('an address that is its own name is not told twice', () => {
  const html = fitted('<a href="https://other.example/">https://other.example/</a>')
  expect(html.match(/other\.example/g)).toHaveLength(1)
})

test('a telephone number is told once, however it is written', () => {
  expect(fitted('<a href="tel:00000000000">0000-0000000</a>')).toBe('<span class="outside">0000-0000000</span>')
})

test('browsers fill nothing in from what the last person typed', () => {
  const html = fitted(
    '<form method="post"><input name="name" autocomplete="name"><textarea name="a">字</textarea></form>',
  )
  expect(html).toBe(
    '<form autocomplete="off" method="post"><input autocomplete="off" name="name"><textarea autocomplete="off" name="a">字</textarea></form>',
  )
})

test('a form that asks for a file becomes a way to fill it in elsewhere, where the machine has none to give', () => {
  const form = '<form method="post"><input type="file" name="proof"><button>提交</button></form>'
  const html = fitted(`<form><input type="search"></form>${form}`)
  expect(html).toContain('type="search"')
  expect(html).not.toContain('type="file"')
  expect(html).toMatch(/本机不能上传文件.*<svg/s)
  expect(fitted(form, { files: true })).toContain('type="file"')
})
