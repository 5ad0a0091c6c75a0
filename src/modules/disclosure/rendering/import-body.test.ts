import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, test } from 'vitest'
import { bodyOfTyped, cleanBody, typedOfBody } from './clean-body.ts'
import { importBody } from './import-body.ts'

describe('a text that was typed', () => {
  test('is paragraphs parted by blank lines, and comes back as it was typed', () => {
    const typed = '第一段 <不是标签>。\n第二行\n\n第二段 & 其他。'
    expect(bodyOfTyped(typed)).toBe('<p>第一段 &lt;不是标签&gt;。<br />第二行</p><p>第二段 &amp; 其他。</p>')
    expect(typedOfBody(bodyOfTyped(typed))).toBe(typed)
  })

  test('keeps tables with merged cells and loses scripts, styles, frames and pictures from elsewhere', () => {
    const clean = cleanBody(
      `<div onclick="x()">甲<script>alert(1)</script></div><table><tr><td colspan="2" style="color:red">乙</td></tr></table>
       <iframe src="//x"></iframe><img src="https://x/1.png"><a href="javascript:x()">丙</a><h1 class="big">丁</h1>`,
    )
    expect(clean).toContain('<td colspan="2">乙</td>')
    expect(clean).toContain('<h2>丁</h2>')
    expect(clean).not.toMatch(/script|style|onclick|iframe|img|class/)
  })

  test('keeps pictures that are files of the item', () => {
    const picture = '<img src="/items/files/00000000-0000-4000-8000-000000000000" alt="示意图" />'
    expect(cleanBody(`<p>${picture}</p>`)).toBe(`<p>${picture}</p>`)
  })
})

describe('a text from a file', () => {
  test('a Word file gives its paragraphs and its tables', async () => {
    const cells = ['项目', '金额'].map((text) => new TableCell({ children: [new Paragraph(text)] }))
    const table = new Table({ rows: [new TableRow({ children: cells })] })
    const children = [new Paragraph('关于调整收费标准的通知'), table]
    const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
    const imported = await importBody('通知.docx', bytes)
    if (!imported.ok) throw new Error(imported.refusal)
    const clean = cleanBody(imported.value.html)
    expect(clean).toContain('<p>关于调整收费标准的通知</p>')
    expect(clean).toMatch(/<table>.*<td>.*项目.*<\/td>.*金额/s)
  })

  test('a web page gives its text without its scripts', async () => {
    const page = '<html><head><title>甲</title></head><body><script>x</script><p>公告如下。</p></body></html>'
    const imported = await importBody('公告.html', new TextEncoder().encode(page))
    if (!imported.ok) throw new Error(imported.refusal)
    expect(cleanBody(imported.value.html)).toBe('<p>公告如下。</p>')
  })

  test('what is no document is refused with words', async () => {
    const refused = await importBody('x.docx', new Uint8Array([80, 75, 3, 4, 0, 0]))
    expect(refused).toMatchObject({ ok: false, refusal: expect.stringContaining('文件') })
  })
})
