import { expect, test } from 'vitest'
import { refuse } from '../../../kernel/outcome.ts'
import type { IsolationRefusal } from '../../../platform/isolation/run-isolated.ts'
import { openReportUploads } from './read-upload.ts'

const file = { name: '年报.html', bytes: new TextEncoder().encode('<p>年报</p>') }

function uploadsThat(answer: IsolationRefusal | { readonly value: unknown }) {
  const outcome = typeof answer === 'string' ? refuse(answer) : { ok: true as const, value: answer.value }
  return openReportUploads({}, { run: async () => outcome, close: async () => {} })
}

test('what the thread made of the file is passed on, refusals too', async () => {
  const refused = refuse({ code: 'encrypted', message: '文件设有打开密码' })
  expect(await uploadsThat({ value: refused }).readIsolated(file)).toEqual(refused)
})

test.each([
  ['too-slow', 'too-hard'],
  ['too-big', 'too-hard'],
  ['busy', 'busy'],
  ['failed', 'failed'],
] as const)('a thread lost as %s is a refusal %s in Chinese', async (lost, code) => {
  const outcome = await uploadsThat(lost).readIsolated(file)
  expect(outcome).toMatchObject({ ok: false, refusal: { code, message: expect.stringMatching(/请/) } })
})

test('a file over 20 MB never reaches a thread', async () => {
  const uploads = uploadsThat({ value: 'reached' })
  const outcome = await uploads.readIsolated({ name: 'a', bytes: new Uint8Array(20 * 1024 * 1024 + 1) })
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'too-large' } })
})
