import { expect, test } from 'vitest'
import { pdfOfPaper } from '../../src/platform/documents/write/pdf-of-paper.ts'
import { idOf, useGazetteDesk } from '../support/gazette-desk.ts'
import { cutUpload } from '../support/cut-upload.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const { get, step, upload, versionAt, newIssue, approve, publish } = useGazetteDesk(portal, [
  ...['county.clerk', 'county.head', 'land.editor'],
])

const FORM = '/office/gazette/earlier'
const told = {
  ...{ version: '0', name: '示范县政府公报', year: '2011', number: '4', running: '', on: '2011-12-20', pages: '32' },
  contents: '【政府文件】\n示范县人民政府关于古树名木保护的通知｜示政发〔2011〕40号｜3\n示范县小城镇建设规划纲要｜17',
}

async function aFile(words = '古银杏保护范围为树冠垂直投影外五米。') {
  const blocks = [{ kind: 'paragraph' as const, text: words }]
  return { name: '2011年第4期.pdf', bytes: await pdfOfPaper({ title: '公报', author: '', blocks }) }
}

const errorsIn = (body: string) => /role="alert"[^]*?<\/ul>/.exec(body)?.[0] ?? ''

async function entered(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const reply = await upload(FORM, { ...told, ...changes, file: await aFile() })
  expect(reply.statusCode, errorsIn(reply.body)).toBe(303)
  return String(reply.headers.location)
}

test('an earlier issue stands in the archive by its year once another person approved it, and is found by what it says', async () => {
  const issue = await entered()
  const shown = `/gazette/${idOf(issue)}`
  expect((await get(shown, '')).statusCode).toBe(404)
  expect((await get(issue, 'county.head')).body).toMatch(/2011年12月20日[^]*32/)
  expect((await step(issue, 'submission', {})).statusCode).toBe(303)
  expect((await get(shown, '')).statusCode).toBe(404)
  expect((await step(issue, 'approval', { note: '' }, 'county.head')).statusCode).toBe(303)

  const archive = (await get('/gazette?year=2011', '')).body
  expect(archive).toContain('示范县政府公报 2011年第4期')
  expect(archive).not.toContain('总第')
  const { body } = await get(shown, '')
  expect(body).toMatch(/古树名木保护的通知[^]*示政发〔2011〕40号[^]*第3页[^]*小城镇建设规划纲要[^]*第17页/)
  expect(body).toContain('政府文件')
  expect(body).not.toContain('阅读全文')
  expect((await get(`${shown}/text`, '')).statusCode).toBe(404)
  const file = await get(`${shown}/gazette.pdf`, '')
  expect(file.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  for (const words of ['小城镇建设规划纲要', '古银杏保护范围'])
    expect((await get(`/search?words=${encodeURIComponent(words)}&kind=gazette`, '')).body, words).toContain(
      `href="${shown}"`,
    )
})

test('the numbers of new issues do not go on from it', async () => {
  const before = await newIssue()
  await approve(before)
  await publish(before)
  const earlier = await entered({ number: '3', running: '700' })
  await approve(earlier)
  const next = await newIssue()
  await approve(next)
  await publish(next)
  const runningOf = async (issue: string) => Number(/总第(\d+)期/.exec((await get(issue)).body)?.[1])
  expect(await runningOf(next)).toBe((await runningOf(before)) + 1)
})

test('is entered once, and keeps all that was typed beside what is wrong', async () => {
  await entered({ number: '5' })
  const twice = await upload(FORM, { ...told, number: '5', file: await aFile('别的文件。') })
  expect(twice.statusCode).toBe(400)
  expect(errorsIn(twice.body)).toContain('已经有这一期')
  const typed = { ...told, number: '6', contents: '古树｜｜99', on: '2999-01-01' }
  const wrong = await upload(FORM, typed)
  expect(errorsIn(wrong.body)).toContain('第1行：页码应当在1至32之间。')
  expect(wrong.body).toContain('古树｜｜99')
  const noFile = await upload(FORM, { ...told, number: '6' })
  expect(errorsIn(noFile.body)).toContain('请选择整期的PDF文件')
  const noPdf = await upload(FORM, { ...told, number: '6', file: { name: '公报.pdf', bytes: 'MZ' } })
  expect(errorsIn(noPdf.body)).toContain('请选择整期的PDF文件')
  const future = await upload(FORM, { ...told, number: '6', on: '2999-01-01', file: await aFile() })
  expect(errorsIn(future.body)).toContain('出版日期不能晚于今天')
})

test('sent back, it is changed without choosing its file again, and not by another organ', async () => {
  const issue = await entered({ number: '7' })
  await step(issue, 'submission', {})
  expect((await step(issue, 'return', { why: '页码不符。' }, 'county.head')).statusCode).toBe(303)
  expect((await get(`${issue}/earlier`, 'land.editor')).statusCode).toBe(404)
  expect((await get(`${issue}/selection`)).statusCode).toBe(409)
  const version = await versionAt(`${issue}/earlier`)
  const contents = '示范县人民政府关于古树名木保护的通知｜示政发〔2011〕40号｜4'
  const change = () => upload(`${issue}/earlier`, { ...told, number: '7', version, contents })
  expect((await change()).statusCode).toBe(303)
  expect((await get(issue)).body).toContain('第4页')
  const second = await change()
  expect(second.statusCode).toBe(400)
  expect(second.body).toContain('他人已经办理或者修改')
  const file = await get(`${issue}/gazette.pdf`)
  expect(file.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})

const issuesOf = async (number: string) =>
  [...(await get('/office/gazette')).body.matchAll(new RegExp(`2011年第${number}期`, 'g'))].length

test('sent twice at once it is entered once, and both lead to it', async () => {
  const form = { ...told, number: '8', file: await aFile() }
  const replies = await Promise.all([upload(FORM, form), upload(FORM, form)])
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303])
  expect(new Set(replies.map(({ headers }) => headers.location)).size).toBe(1)
  expect(await issuesOf('8')).toBe(1)
  const other = await upload(FORM, { ...form, file: await aFile('另一份文件。') })
  expect(other.statusCode).toBe(400)
  expect(errorsIn(other.body)).toContain('已经有这一期')
})

test('of a form whose connection is lost at half of its file nothing is entered, and it can be sent again', async () => {
  const form = { ...told, number: '9', file: await aFile('古柏。'.repeat(5000)) }
  const cookie = await signInAs(portal, 'county.clerk')
  await cutUpload(portal.application.app, { url: FORM, cookie, fields: form })
  expect((await get(FORM)).statusCode).toBe(200)
  expect(await issuesOf('9')).toBe(0)
  expect((await upload(FORM, form)).statusCode).toBe(303)
  expect(await issuesOf('9')).toBe(1)
})
