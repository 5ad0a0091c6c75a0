import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipOfFiles } from './zip-of-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (name: string, text = name) => ({ name, bytes: bytes(text) })
const namesIn = (...names: string[]) => Object.keys(unzipSync(zipOfFiles(names.map((name) => file(name)))))
const indexIn = (zip: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(unzipSync(zip)['目录.csv'])

test('an archive holds its files in order behind an index with sizes and hashes', () => {
  const zip = zipOfFiles([file('申请/申请表.pdf', 'abc'), file('答复/答复书.docx', '')])
  expect(Object.keys(unzipSync(zip))).toEqual(['目录.csv', '申请/申请表.pdf', '答复/答复书.docx'])
  expect(indexIn(zip)).toBe(
    '\ufeff序号,文件名,字节数,SHA-256\r\n' +
      '1,"申请/申请表.pdf",3,ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\r\n' +
      '2,"答复/答复书.docx",0,e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\r\n',
  )
})

test('the same files give the same bytes, in any time zone', () => {
  const zone = process.env['TZ']
  try {
    const zips = ['Asia/Shanghai', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name
      return zipOfFiles([file('申请表.pdf'), file('图.png')])
    })
    expect(zips[0]).toEqual(zips[1])
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('no name leads out of the folder, is refused by a computer, or is used twice', () => {
  expect(namesIn('../../etc/passwd', '/root/a.txt', 'C:\\a\\..\\b.txt', 'con.txt', 'a\u202e\u0000b?.txt')).toEqual([
    '目录.csv',
    'etc/passwd',
    'root/a.txt',
    'C/a/b.txt',
    '_con.txt',
    'ab.txt',
  ])
  expect(namesIn('材料.pdf', '材料.pdf', '材料.PDF', '目录.csv', '', '..')).toEqual([
    '目录.csv',
    '材料.pdf',
    '材料 (2).pdf',
    '材料 (3).PDF',
    '目录 (2).csv',
    '文件',
    '文件 (2)',
  ])
})

test('files named by a number or like a part of the language keep their place', () => {
  expect(namesIn('乙', '7', '__proto__', '1')).toEqual(['目录.csv', '乙', '7.bin', '__proto__.bin', '1.bin'])
})

test('a name that looks like a formula is none in the index', () => {
  expect(indexIn(zipOfFiles([file('=1+1".txt')]))).toContain('"\'=1+1.txt"')
})

test('whatever the names, every file comes out again', () => {
  const names = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(9).map(String)), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(names, (given) => {
      const out = Object.values(unzipSync(zipOfFiles(given.map((name, at) => file(name, String(at))))))
      expect(out.slice(1).map((content) => new TextDecoder().decode(content))).toEqual(given.map((_, at) => String(at)))
    }),
  )
})
