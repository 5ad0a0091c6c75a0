import { expect, test } from 'vitest'
import { keptAnswers } from './kept-answers.ts'

function asked() {
  let times = 0
  const answer = (...about: readonly unknown[]) => Promise.resolve(`${about.join()} ${(times += 1)}`)
  return { answer }
}

test('a question is asked once, and again once something changed', async () => {
  const kept = keptAnswers()
  const ask = kept.keep(asked().answer)
  kept.seen(7)
  expect([await ask('甲'), await ask('甲'), await ask('乙'), await ask(['甲'])]).toEqual([
    '甲 1',
    '甲 1',
    '乙 2',
    '甲 3',
  ])
  kept.seen(7)
  expect(await ask('甲')).toBe('甲 1')
  kept.seen(8)
  expect(await ask('甲')).toBe('甲 4')
})

test('a count that comes late brings nothing old back', async () => {
  const kept = keptAnswers()
  const ask = kept.keep(asked().answer)
  kept.seen(8)
  await ask('甲')
  kept.seen(7)
  expect(await ask('甲')).toBe('甲 1')
})

test('an answer under way while something changes is not kept', async () => {
  const kept = keptAnswers()
  let times = 0
  const waiting: ((answer: string) => void)[] = []
  const ask = kept.keep(() => {
    times += 1
    return new Promise<string>((resolve) => waiting.push(resolve))
  })
  const before = ask()
  kept.seen(1)
  const after = ask()
  waiting[0]?.('旧')
  waiting[1]?.('新')
  expect([await before, await after, await ask(), times]).toEqual(['旧', '新', '新', 2])
})

test('a question that failed is asked again', async () => {
  let times = 0
  const ask = keptAnswers().keep(() => {
    times += 1
    return times === 1 ? Promise.reject(new Error('away')) : Promise.resolve('有')
  })
  await expect(ask()).rejects.toThrow('away')
  expect(await ask()).toBe('有')
})

test('no more answers are kept than there is room for', async () => {
  const ask = keptAnswers(2).keep(asked().answer)
  for (const name of ['甲', '乙', '丙']) await ask(name)
  expect([await ask('丙'), await ask('甲')]).toEqual(['丙 3', '甲 4'])
})
