import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommandLine } from '../run-command-line.ts'
import { testTerminal } from '../testing/test-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-calendar-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command says, counting by a file with this content. */
async function answerBy(content: string) {
  const path = join(folder, '工作日历.json')
  writeFileSync(path, content)
  const terminal = testTerminal()
  const code = await runCommandLine(['clock', '--received', '2026-02-13', '--calendar', path, '--json'], terminal)
  return { code, out: terminal.written(), err: terminal.complained() }
}

const fileWith = (content: object) =>
  JSON.stringify({ format: 'gongkai-calendar', version: 1, notices: [], ...content })

test('a notice the office entered moves the due day on a laptop as it does in the office', async () => {
  const blocks = [{ name: '临时放假', off: [{ from: '2026-03-12', to: '2026-03-12' }], makeup: [] }]
  const notices = [{ year: 2026, number: null, publishedOn: '2026-03-01', scope: 'named-holidays', blocks }]
  const { code, out } = await answerBy(fileWith({ notices }))
  expect([code, (JSON.parse(out) as { due: string }).due]).toEqual([0, '2026-03-20'])
})

test('a day off of the region does not count, and the explanation names it', async () => {
  const regional = [{ name: '地方节日', off: { from: '2026-03-10', to: '2026-03-11' } }]
  const { out } = await answerBy(fileWith({ regional }))
  const clock = JSON.parse(out) as {
    due: string
    days: { day: string; kind: string; counted: number | null; why: string }[]
  }
  expect(clock.due).toBe('2026-03-23')
  expect(clock.days.find(({ day }) => day === '2026-03-10')).toMatchObject({
    kind: 'holiday',
    counted: null,
    why: expect.stringContaining('地方节日') as string,
  })
})

test('a file that is no calendar is refused in Chinese, with exit code 2 and nothing else', async () => {
  expect(await answerBy('{}')).toEqual({ code: 2, out: '', err: expect.stringContaining('不是工作日历文件') as string })
  const terminal = testTerminal()
  expect(await runCommandLine(['clock', '--received', '2026-02-13', '--calendar', '没有.json'], terminal)).toBe(2)
  expect(terminal.complained()).toContain('读不出文件 没有.json')
})
