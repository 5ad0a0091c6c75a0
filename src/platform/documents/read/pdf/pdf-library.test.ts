import { expect, test } from 'vitest'
import { countPdfPages } from '../../inspect/pdf-pages.ts'

test('after a PDF was opened, lists and JSON are written by what was there before, which is far faster', async () => {
  const { push } = Array.prototype
  const { parse, stringify } = JSON
  const pages = await countPdfPages(new TextEncoder().encode(onePage))
  expect(pages).toBe(1)
  expect([Array.prototype.push, JSON.parse, JSON.stringify]).toEqual([push, parse, stringify])
})

const onePage = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>> endobj
trailer <</Root 1 0 R>>
%%EOF`
