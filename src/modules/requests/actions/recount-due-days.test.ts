import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import type { KeptDueDay } from '../data/several-cases.ts'
import { aCase } from '../testing/a-case.ts'
import { recountDueDays } from './recount-due-days.ts'

const id = (last: number) => `10000000-0000-4000-8000-00000000000${last}`
const kept = (last: number, dueOn: string | null): KeptDueDay => ({
  file: aCase(undefined, { id: id(last), number: `依申请〔2026〕${last}号` }),
  dueOn: dueOn === null ? null : day(dueOn),
  provisional: false,
})

test('every batch is counted, the next one after the last case of the one before', async () => {
  const batches = [[kept(1, '2026-03-19'), kept(2, '2026-03-18')], [kept(3, '2026-03-20')], []]
  const asked: (string | null)[] = []
  const saved: string[] = []
  const moved = await recountDueDays({
    nextOpenCases: (after) => {
      asked.push(after)
      return Promise.resolve(batches.shift() ?? [])
    },
    saveSummary: (file) => {
      saved.push(file.request.id)
      return Promise.resolve()
    },
  })
  expect(asked).toEqual([null, id(2), id(3)])
  expect(saved).toEqual([id(2), id(3)])
  expect(moved.map(({ detail }) => detail)).toEqual([
    { number: '依申请〔2026〕2号', from: '2026-03-18', to: '2026-03-19' },
    { number: '依申请〔2026〕3号', from: '2026-03-20', to: '2026-03-19' },
  ])
})
