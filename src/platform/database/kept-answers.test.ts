import { expect, test } from 'vitest'
import { keptAnswers, officeAnswers } from './kept-answers.ts'

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

test('where there is no room for more, the answer asked for longest ago goes', async () => {
  const ask = keptAnswers(2).keep(asked().answer)
  for (const name of ['甲', '乙', '甲', '丙']) await ask(name)
  expect([await ask('甲'), await ask('丙'), await ask('乙')]).toEqual(['甲 1', '丙 3', '乙 4'])
})

test('figures are asked anew where they changed, or where what they name did; the directory only where it did', async () => {
  const office = officeAnswers()
  const [organs, figures] = [office.directory.keep(asked().answer), office.figures.keep(asked().answer)]
  const both = async () => [await organs('机关'), await figures('数')]
  office.seen({ directory: 3, figures: 5 })
  expect(await both()).toEqual(['机关 1', '数 1'])
  office.seen({ directory: 3, figures: 6 })
  expect(await both()).toEqual(['机关 1', '数 2'])
  office.seen({ directory: 4, figures: 6 })
  expect(await both()).toEqual(['机关 2', '数 3'])
})
