import { expect, test } from 'vitest'
import { runCommandLine } from '../run-command-line.ts'
import { testTerminal } from '../testing/test-terminal.ts'

async function answerTo(line: string) {
  const terminal = testTerminal()
  const code = await runCommandLine(['clock', ...line.split(' ')], terminal)
  return { code, out: terminal.written(), err: terminal.complained() }
}

async function linesOf(line: string) {
  const { code, out } = await answerTo(`${line} --json`)
  const lines = out
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each) as Line)
  return { code, lines }
}

type Line = {
  readonly received: string
  readonly due: string | null
  readonly provisional: boolean
  readonly days: readonly { day: string; weekday: number; kind: string; counted: number | null; why: string }[]
  readonly state: string
  readonly faults: readonly { code: string }[]
}

test('one JSON line for each day, in the order given', async () => {
  const { code, lines } = await linesOf('--received 2026-02-13 2024-09-14 2026-12-14')
  expect(code).toBe(0)
  expect(lines.map(({ received, due, provisional }) => [received, due, provisional])).toEqual([
    ['2026-02-13', '2026-03-19', false],
    ['2024-09-14', '2024-10-18', false],
    ['2026-12-14', '2027-01-12', true],
  ])
  expect(lines[0]?.days[1]).toEqual({
    day: '2026-02-14',
    weekday: 6,
    kind: 'makeup',
    counted: 1,
    why: '春节调休上班，第1日',
  })
})

test('--working-days counts so many instead of twenty, of any year', async () => {
  const { code, lines } = await linesOf('--received 2019-01-25 --received 2026-01-04 --working-days 40')
  expect(code).toBe(0)
  expect(lines.map(({ due, faults }) => [due, faults])).toEqual([
    ['2019-03-27', []],
    ['2026-03-05', []],
  ])
})

test.each([
  ['consultation-sent=2024-09-20 --event consultation-answered=2024-10-15', '2024-11-06', 'running'],
  ['consultation-sent=2024-09-20:2024-09-23,co-maker,甲', '2024-11-08', 'suspended'],
  ['correction-asked=2024-09-20:2024-10-11', null, 'awaiting-correction'],
  ['correction-asked=2024-09-20 --event corrected=2024-09-25', '2024-10-28', 'running'],
  ['fee-noticed=2024-09-20', null, 'awaiting-payment'],
  ['extended=2024-10-17', '2024-11-14', 'running'],
  ['extended=2024-10-17:5', '2024-10-24', 'running'],
  ['reasons-asked=2024-09-20 --event delayed=2024-10-10:2024-12-31', '2024-12-31', 'awaiting-reasons'],
  ['closed=2024-09-30:withdrawn', '2024-10-17', 'ended'],
])('--event %s: due %s, %s', async (event, due, state) => {
  const { code, lines } = await linesOf(`--received 2024-09-13 --event ${event}`)
  expect({ code, due: lines[0]?.due, state: lines[0]?.state }).toEqual({ code: 0, due, state })
})

test('letters without a name are answered in their order', async () => {
  const events = ['sent=2024-09-18', 'sent=2024-09-20', 'answered=2024-09-23', 'answered=2024-10-15']
  const { lines } = await linesOf(
    `--received 2024-09-13 ${events.map((each) => `--event consultation-${each}`).join(' ')}`,
  )
  expect(lines[0]).toMatchObject({ state: 'running', faults: [], due: '2024-11-08' })
})

test('what breaks a rule is told, with exit code 1', async () => {
  const { code, out } = await answerTo('--received 2026-02-13 --event replied=2026-03-20')
  expect(code).toBe(1)
  expect(out).toContain('✗ 答复于2026年3月20日送出，答复期限已于2026年3月19日届满，逾期1个工作日。')
})

test('for people there is a table with the reasons', async () => {
  const { out } = await answerTo('--received 2026-02-13')
  expect(out).toContain('答复期限　2026年3月19日 星期四（20个工作日）')
  expect(out).toContain('补正告知最迟：2026年3月2日 星期一')
  expect(out).toMatch(/2026-02-14 {2}星期六 {2}调休上班 {4}1 {2}春节调休上班，第1日/)
  expect((await answerTo('--received 2026-12-14')).out).toContain('暂定：所经年份的放假安排尚未收录')
})

test('what silence of those consulted means is told with their last day', async () => {
  const sent = (whom: string) =>
    answerTo(`--received 2024-09-13 --event consultation-sent=2024-09-20:2024-09-23,${whom}`)
  expect((await sent('co-maker')).out).toContain('最迟2024年10月17日 星期四，逾期未提出意见的，视为同意公开')
  expect((await sent('third-party')).out).toContain('由本机关依法决定是否公开')
})

test.each([
  ['--json', '还要写上收到申请之日，例如 --received 2026-02-13。'],
  ['--received 2026-02-30 2026-02-13', '不是可以计算的日子：2026-02-30。'],
  ['--received 2026-02-13 昨天', '不是可以计算的日子：昨天。'],
  ['--received 1999-01-01', '在 2008-05-01 至 2099-12-31 之间'],
  ['--received 2026-02-13 --working-days 0', '--working-days 是 1 到 5000 的整数，不能是 0。'],
  ['--received 2026-02-13 --working-days twenty', '不能是 twenty'],
  ['--received 2026-02-13 --event extended', '--event 写作 KIND=DAY'],
  ['--received 2026-02-13 --event extnded=2026-03-10', '不认识的事 extnded。是不是 extended？'],
  ['--received 2026-02-13 --event extended=2026-02-30', '没有 2026-02-30 这一天'],
  ['--received 2026-02-13 --event delayed=2026-03-10', '写作 delayed=DAY:延迟到的日子。'],
  ['--received 2026-02-13 --event closed=2026-03-10:angry', '写作 closed=DAY'],
  ['--received 2026-02-13 --event replied=2026-03-10:20', '写作 replied=DAY。'],
])('%s is answered in Chinese, with exit code 2 and nothing else', async (line, message) => {
  const answer = await answerTo(line)
  expect(answer).toMatchObject({ code: 2, out: '' })
  expect(answer.err).toContain(message)
})
