import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName } from './clean-name.ts'
import { fileKinds, type FileKind } from './file-kinds.table.ts'

test.each([
  ['征地公告.pdf', 'pdf', '征地公告.pdf'],
  ['征地公告.PDF', 'pdf', '征地公告.pdf'],
  ['照片.JPEG', 'jpeg', '照片.jpeg'],
  ['申请.wps', 'doc', '申请.wps'],
  ['C:\\材料\\身份证.jpg', 'jpeg', '身份证.jpg'],
  ['../../etc/passwd', 'text', 'passwd.txt'],
  ['公告.pdf.exe', 'pdf', '公告.pdf.exe.pdf'],
  ['公告\u202efdp.exe', 'pdf', '公告fdp.exe.pdf'],
  ['"><script>.pdf', 'pdf', 'script.pdf'],
  ['a\r\nSet-Cookie: b.txt', 'text', 'aSet-Cookie b.txt'],
  ['CON.txt', 'text', '_CON.txt'],
  ['...', 'png', '文件.png'],
  ['', 'png', '文件.png'],
  ['.htaccess', 'text', 'htaccess.txt'],
  ['第 12 号 公告 .docx', 'docx', '第 12 号 公告.docx'],
] as const)('%j of kind %s becomes %j', (name, kind, clean) => {
  expect(cleanName(name, kind)).toBe(clean)
})

test('any name becomes one that ends as its content is, is not too long, and stays as it is when cleaned again', () => {
  const kinds = fc.constantFrom(...(Object.keys(fileKinds) as FileKind[]))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), kinds, (name, kind) => {
      const clean = cleanName(name, kind)
      expect(clean).toMatch(/^[^\\/<>:"|?*\p{Cc}]+\.\w+$/u)
      expect([...clean].length).toBeLessThanOrEqual(120)
      expect(fileKinds[kind].endings).toContain(clean.split('.').at(-1))
      expect(cleanName(clean, kind)).toBe(clean)
    }),
  )
})
