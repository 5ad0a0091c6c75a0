import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pdfOf, write } from '../read/testing/pdf-of.ts'
import { pdfOfPaper } from '../write/pdf-of-paper.ts'
import { findPdfDanger } from './pdf-dangers.ts'

const drawing = write('plain words', 72, 700)

test('an ordinary PDF is harmless', async () => {
  expect(findPdfDanger(pdfOf([drawing]))).toBeUndefined()
  expect(findPdfDanger(await pdfOfPaper({ title: '题', author: '', blocks: [] }))).toBeUndefined()
})

test.each([
  '<< /S /JavaScript /JS (app.alert(1)) >>',
  '<< /S /J#61vaScript /J#53 (app.alert(1)) >>',
  '<< /S /Launch /F (cmd.exe) >>',
  '<< /Subtype /RichMedia >>',
])('%s is found', (object) => {
  expect(findPdfDanger(pdfOf([drawing], { objects: [object] }))).toBe('scripted')
})

test('scripts packed into an object stream are found', () => {
  const packed = deflateSync(Buffer.from('9 0 << /S /JavaScript /JS (app.alert(1)) >>')).toString('latin1')
  const stream = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
  expect(findPdfDanger(pdfOf([drawing], { objects: [stream] }))).toBe('scripted')
})

test('an object stream nobody can unpack is not waved through', () => {
  const stream = '<< /Type /ObjStm /N 1 /First 4 /Filter /LZWDecode /Length 4 >>\nstream\nabcd\nendstream'
  expect(findPdfDanger(pdfOf([drawing], { objects: [stream] }))).toBe('damaged')
})

test('words about scripts are only words', () => {
  expect(findPdfDanger(pdfOf([write('/JavaScript /JS /Launch', 72, 700)]))).toBeUndefined()
  const packed = '<< /Length 22 >>\nstream\n(/JavaScript /JS x) Tj\nendstream'
  expect(findPdfDanger(pdfOf([drawing], { objects: [packed] }))).toBeUndefined()
})

test('an encrypted PDF is locked', () => {
  expect(findPdfDanger(pdfOf([drawing], { trailer: '/Encrypt 9 0 R' }))).toBe('locked')
})

test('rubbish is no crash', () => {
  for (const rubbish of [
    '%PDF-1.7',
    '%PDF-1.7 stream\n',
    '%PDF-1.7 obj << /Length 999999999 >> stream\nxx',
    'stream\r',
  ]) {
    expect(findPdfDanger(Buffer.from(rubbish))).toBeUndefined()
  }
})
