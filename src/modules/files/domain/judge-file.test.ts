import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zipOf } from '../../../platform/documents/read/testing/zip-of.ts'
import { fileRefusalText } from '../refusals.zh.ts'
import { compoundNaming, textBytes, zipNaming } from '../testing/files-by-hand.ts'
import { judgeFile } from './judge-file.ts'
import { largestFile } from './stored-file.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['a PDF', latin('%PDF-1.7\n'), 'pdf'],
  ['a PDF behind a server line', latin('HTTP/1.1 200 OK\r\n\r\n%PDF-1.4'), 'pdf'],
  ['Word', zipNaming('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['Excel', zipNaming('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
  ['PowerPoint', zipNaming('[Content_Types].xml', 'ppt/presentation.xml'), 'pptx'],
  ['OFD', zipNaming('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
  ['old Word', compoundNaming('Root Entry', 'WordDocument'), 'doc'],
  ['old Excel', compoundNaming('Workbook'), 'xls'],
  ['old PowerPoint', compoundNaming('PowerPoint Document'), 'ppt'],
  ['PNG', latin('\x89PNG\r\n\x1a\n'), 'png'],
  ['JPEG', latin('\xff\xd8\xff\xe0'), 'jpeg'],
  ['GIF', latin('GIF89a'), 'gif'],
  ['BMP', latin('BM\x10\0\0\0\0\0\0\0'), 'bmp'],
  ['TIFF', latin('II*\0'), 'tiff'],
  ['WebP', latin('RIFF\x10\0\0\0WEBP'), 'webp'],
  ['a telephone photo', latin('\0\0\0\x18ftypheic'), 'heic'],
  ['text', textBytes('申请人：示范县村民'), 'text'],
  ['text in GB18030', Buffer.from('c9eac7ebc8cb', 'hex'), 'text'],
  ['text in UTF-16', Buffer.from('\ufeff申请人', 'utf16le'), 'text'],
])('%s is kept', (_, bytes, kind) => {
  expect(judgeFile(bytes)).toEqual({ ok: true, value: kind })
})

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a file over the limit', new Uint8Array(largestFile + 1), 'too-large'],
  ['a Windows program', latin('MZ\x90\0'), 'executable'],
  ['a Linux program', latin('\x7fELF'), 'executable'],
  ['a shell script', textBytes('#!/bin/sh\n'), 'executable'],
  ['a Word file with macros', zipNaming('word/document.xml', 'word/vbaProject.bin'), 'scripted'],
  ['an Excel file with controls', zipNaming('xl/workbook.xml', 'xl/activeX/activeX1.bin'), 'scripted'],
  ['a Word file with a program in it', zipNaming('word/document.xml', 'word/embeddings/a.EXE'), 'scripted'],
  ['an old Word file with macros', compoundNaming('WordDocument', '_VBA_PROJECT'), 'scripted'],
  ['rich text', textBytes('{\\rtf1 '), 'scripted'],
  ['a page', textBytes('\n<!DOCTYPE html><html>'), 'web-page'],
  ['a drawing with a script', textBytes('<?xml version="1.0"?><svg>'), 'web-page'],
  ['a page in UTF-16', Buffer.from('\ufeff<html>', 'utf16le'), 'web-page'],
  ['words with a script', textBytes('你好<script>alert(1)</script>'), 'web-page'],
  ['an archive', zipNaming('a.pdf', 'b.docx'), 'archive'],
  ['an empty archive', latin(`PK\x05\x06${'\0'.repeat(18)}`), 'archive'],
  ['RAR', latin('Rar!\x1a\x07\0'), 'archive'],
  ['7z', latin('7z\xbc\xaf\x27\x1c'), 'archive'],
  ['a Word file with a password', compoundNaming('EncryptedPackage'), 'locked'],
  ['a locked archive', zipOf([{ name: 'word/document.xml', content: '', locked: true }]), 'locked'],
  ['a Word file cut short', zipNaming('word/document.xml').subarray(0, 40), 'damaged'],
  ['a mail or an installer', compoundNaming('__properties_version1.0'), 'unknown-kind'],
  ['rubbish', latin('\x01\x02\x03\x04'), 'unknown-kind'],
  ['a film', latin('\0\0\0\x18ftypmp42'), 'unknown-kind'],
] as const)('%s is refused, in words', (_, bytes, refusal) => {
  expect(judgeFile(bytes)).toEqual({ ok: false, refusal })
  expect(fileRefusalText[refusal]).toMatch(/。$/)
})

test('no bytes whatever make it fail', () => {
  const starts = ['%PDF-1.', 'PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'BM', '', '<'].map(latin)
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      expect(typeof judgeFile(Buffer.concat([start, rest])).ok).toBe('boolean')
    }),
  )
})

test('an archive whose table of contents lies is no crash', () => {
  const zip = Uint8Array.from(zipNaming('word/document.xml'))
  for (let at = 0; at < zip.length; at++) {
    const broken = Uint8Array.from(zip)
    broken[at] = 0xff
    expect(typeof judgeFile(broken).ok).toBe('boolean')
  }
})
