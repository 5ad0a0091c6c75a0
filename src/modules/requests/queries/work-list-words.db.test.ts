import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import type { RequestTables } from '../data/request-tables.ts'
import { enterCaseload } from '../testing/a-caseload.ts'
import { aClerk, aDesk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'
import { MANY } from './said-words.ts'
import { workList, type WorkListFilter } from './work-list.ts'
import { COUNTED, LOOKED_AHEAD } from './work-list-page.ts'

const db = useDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

async function register(name: string, description: string, organId = desk.organId) {
  const plain = anApplication({ organId, description })
  const registered = await desk.act.register(desk.clerk, { ...plain, applicant: { ...plain.applicant, name } })
  if (!registered.ok) throw new Error(registered.refusal)
}

beforeAll(async () => {
  desk = await aDesk(db.database)
  await register('赵某文', '东河村2023年土地征收补偿标准。')
  await register('钱某明', '西岭村2024年100%财政专项资金_安排。\n另附清单。')
  await register('孙某', 'ABC公司建设工程规划许可证')
})

const list = (filter: WorkListFilter) =>
  workList(db.database.withTables<RequestTables>(), desk.clerk, filter, { offset: 0, limit: 10 })
const found = async (words: string) => (await list({ words })).items.map(({ applicantName }) => applicantName)

test('a word of two signs is found wherever it stands', async () => {
  expect(await found('征收')).toEqual(['赵某文'])
  expect(await found('标准。')).toEqual(['赵某文'])
  expect(await found('西岭村2024年')).toEqual(['钱某明'])
})

test('so is a single sign, and the name of the applicant', async () => {
  expect(await found('赵')).toEqual(['赵某文'])
  expect(await found('某')).toEqual(['孙某', '钱某明', '赵某文'])
  expect(await found(' 钱某明 ')).toEqual(['钱某明'])
})

test('signs that stand in the text, but not together, are not the word', async () => {
  expect(await found('征收标准')).toEqual([])
  expect(await found('河村征')).toEqual([])
  // Every two of these stand together somewhere in the text, all of them nowhere.
  expect(await found('村2023年土地征收补偿标准。东河')).toEqual([])
})

test('what looks like a wildcard or a quotation is a sign like others', async () => {
  expect(await found('100%财')).toEqual(['钱某明'])
  expect(await found('金_安')).toEqual(['钱某明'])
  expect(await found('%')).toEqual(['钱某明'])
  expect(await found('金安')).toEqual([])
  expect(await found('","')).toEqual([])
  expect(await found('\\')).toEqual([])
  expect(await found('另附\u{20000}')).toEqual([])
})

test('a register number finds its request, however it is typed', async () => {
  expect(await found('2026-2')).toEqual(['钱某明'])
  expect(await found('依申请〔2026〕第3号')).toEqual(['孙某'])
})

test('another organ finds nothing of it, and words of both are found in the own register alone', async () => {
  const other = await aDesk(db.database)
  await register('李某', '东河村2023年土地征收补偿标准。', other.organId)
  expect(await found('东河村')).toEqual(['赵某文'])
  const there = await workList(
    db.database.withTables<RequestTables>(),
    aClerk(other.organId),
    { words: '东河村' },
    { offset: 0, limit: 10 },
  )
  expect(there).toMatchObject({ total: 1, more: false, items: [{ applicantName: '李某' }] })
})

test('a word most of a long register says is found as surely, and paged through to its end', async () => {
  const long = await aDesk(db.database)
  const received = day('2026-02-13')
  await enterCaseload(
    db.database,
    long.organId,
    Array.from({ length: MANY + 5 }, () => ({ received })),
  )
  const ask = (filter: WorkListFilter, offset = 0) =>
    workList(db.database.withTables<RequestTables>(), aClerk(long.organId), filter, { offset, limit: 2 })
  expect(await ask({ words: '征收' })).toMatchObject({ total: 2 + LOOKED_AHEAD, more: true })
  expect(await ask({ words: '征收' }, MANY)).toMatchObject({ total: MANY + 5, more: false })
  expect((await ask({ words: '征收' }, MANY + 4)).items.map(({ number }) => number)).toEqual(['依申请〔2026〕1号'])
  expect(await ask({ year: 2026 })).toMatchObject({ total: COUNTED, more: true })
  expect((await ask({ words: '征收' })).items.map(({ number }) => number)).toEqual([
    `依申请〔2026〕${MANY + 5}号`,
    `依申请〔2026〕${MANY + 4}号`,
  ])
  expect(await ask({ words: '2026-7' })).toMatchObject({ total: 1, more: false })
  expect(await ask({ year: 2026 }, MANY + 6)).toEqual({ items: [], total: COUNTED, more: true })
  expect(await ask({ year: 2025 })).toEqual({ items: [], total: 0, more: false })
})
