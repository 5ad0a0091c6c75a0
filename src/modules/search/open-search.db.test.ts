import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { withTransaction } from '../../platform/database/database.ts'
import type { SearchAsk } from './domain/search-ask.ts'
import type { Searchable } from './domain/searchable.ts'
import { openSearch, type Search } from './open-search.ts'
import { aThing } from './testing/a-thing.ts'

const db = useDatabase()
let search: Search

beforeAll(() => {
  search = openSearch(db.database, () => new Date('2026-11-20T02:00:00Z'))
})

const tell = (...things: readonly Searchable[]) =>
  withTransaction(db.database, async (transaction) => {
    for (const thing of things) await search.tell(transaction, thing)
  })

const ask = (wanted: Partial<SearchAsk> & Pick<SearchAsk, 'words'>) =>
  search.ask({ order: 'relevance', page: 1, ...wanted })

const idsFor = async (wanted: Partial<SearchAsk> & Pick<SearchAsk, 'words'>) =>
  (await ask(wanted)).things.map(({ id }) => id)

describe('what was told', () => {
  test('is found by two characters, by one, in traditional characters and across words', async () => {
    await tell(aThing({ id: 'water', title: '示范县城乡供水管理办法', text: '本办法适用于全县的供水\n单位。' }))
    for (const words of ['供水', '水', '供水單位', '县的', '“供水单位”', '城乡 供水', '的供'])
      expect(await idsFor({ words }), words).toEqual(['water'])
  })

  test('is found as a phrase only where it stands so', async () => {
    expect(await idsFor({ words: '"管理办法"' })).toEqual(['water'])
    expect(await idsFor({ words: '"供水办法"' })).toEqual([])
  })

  test('is not there where the transaction that told it failed', async () => {
    const failing = withTransaction(db.database, async (transaction) => {
      await search.tell(transaction, aThing({ id: 'never', title: '没有发布成功的公告' }))
      throw new Error('the page could not be written')
    })
    await expect(failing).rejects.toThrow('could not be written')
    expect(await idsFor({ words: '没有发布成功' })).toEqual([])
  })

  test('is replaced when told again, and gone when forgotten', async () => {
    await tell(aThing({ id: 'changing', title: '关于举办春季苗木展的通知' }))
    await tell(aThing({ id: 'changing', title: '关于取消春季苗木展的通知' }))
    expect(await idsFor({ words: '举办春季苗木展' })).toEqual([])
    expect(await idsFor({ words: '苗木展' })).toEqual(['changing'])
    await withTransaction(db.database, (transaction) => search.forget(transaction, 'item', 'changing'))
    expect(await idsFor({ words: '苗木展' })).toEqual([])
  })
})

describe('document numbers', () => {
  beforeAll(() =>
    tell(
      aThing({ id: 'numbered', title: '关于河道采砂的批复', documentNumber: '示水发〔2026〕12号' }),
      aThing({ id: 'naming', title: '关于采砂批复的说明', text: '根据示水发〔2026〕12号文件，说明如下。' }),
      aThing({ id: 'other', title: '关于采砂的另一个批复', documentNumber: '示水发〔2026〕112号' }),
    ),
  )

  test.each([
    '示水发〔2026〕12号',
    '示水发[2026]12号',
    '示水发（2026）12 号',
    '示水發【2026】12號',
    '〔2026〕12号',
    '2026 12号',
    '[2026]12',
  ])('are found in any form of brackets: %s', async (words) => {
    const ids = await idsFor({ words })
    expect(ids[0]).toBe('numbered')
    expect(ids).not.toContain('other')
  })

  test('narrow a search', async () => {
    expect(await idsFor({ words: '采砂', documentNumber: '示水发2026 12号' })).toEqual(['numbered'])
  })
})

describe('narrowing', () => {
  beforeAll(() =>
    tell(
      ...[1, 2, 3].map((at) =>
        aThing({
          ...{ id: `bridge-${at}`, title: `第${at}座桥梁的检测结果`, publishedOn: `202${at + 3}-05-06` },
          ...(at === 1 ? {} : { organId: 'roads', organName: '示范县交通运输局', kind: 'document' as const }),
          validity: at === 3 ? ('repealed' as const) : ('in-force' as const),
          topic: at === 1 ? 'traffic' : 'building',
          places: [
            { siteId: 'shifan', column: at === 1 ? 'zwgk/jtys/ql' : 'zwgk/zcwj' },
            ...(at === 2 ? [{ siteId: 'jiaotong', column: 'tzgg' }] : []),
          ],
        }),
      ),
    ),
  )

  test.each([
    [{ siteId: 'jiaotong' }, ['bridge-2']],
    [{ organId: 'roads' }, ['bridge-3', 'bridge-2']],
    [{ kind: 'item' as const }, ['bridge-1']],
    [{ siteId: 'shifan', column: 'zwgk' }, ['bridge-3', 'bridge-2', 'bridge-1']],
    [{ siteId: 'shifan', column: 'zwgk/jtys' }, ['bridge-1']],
    [{ year: 2025 }, ['bridge-2']],
    [{ topic: 'building', validity: 'repealed' as const }, ['bridge-3']],
  ])('%o', async (narrow, ids) => {
    expect(await idsFor({ words: '桥梁', order: 'newest', ...narrow })).toEqual(ids)
  })

  test('each value comes with the number it leads to', async () => {
    const { facets, total, more } = await ask({ words: '桥梁', siteId: 'shifan' })
    const counts = Object.fromEntries(
      Object.entries(facets).map(([name, values]) => [name, values.map(({ label, count }) => `${label} ${count}`)]),
    )
    expect({ total, more, ...counts }).toEqual({
      ...{ total: 3, more: false },
      organ: ['示范县交通运输局 2', '示范县人民政府办公室 1'],
      kind: ['规范性文件 2', '政府信息 1'],
      topic: ['building 2', 'traffic 1'],
      column: ['zwgk/zcwj 2', 'zwgk/jtys/ql 1'],
      year: ['2026 年 1', '2025 年 1', '2024 年 1'],
      validity: ['现行有效 2', '已废止 1'],
    })
  })

  test('what was repealed comes after what is in force', async () => {
    expect((await idsFor({ words: '桥梁', kind: 'document' }))[1]).toBe('bridge-3')
  })
})

test('an attachment is found, after what says it itself, and named', async () => {
  await tell(
    aThing({
      id: 'attached',
      title: '关于下达计划的通知',
      attachments: [{ name: '项目表.xlsx', text: '古柏保护 三处' }],
    }),
    aThing({
      id: 'itself',
      title: '名木保护',
      text: '古柏保护工作开始。古柏保护由林业部门负责。',
      publishedOn: '2020-01-01',
    }),
  )
  const { things } = await ask({ words: '古柏保护' })
  expect(things.map(({ id, attachment }) => [id, attachment])).toEqual([
    ['itself', null],
    ['attached', '项目表.xlsx'],
  ])
})

test('the words are marked in title and text, whatever characters they were asked in', async () => {
  const { things } = await ask({ words: '名木保護' })
  expect(things[0]?.title).toEqual([{ text: '名木保护', hit: true }])
})

test('a page shows its part, and every hit is on one', async () => {
  await tell(...Array.from({ length: 23 }, (_, at) => aThing({ id: `many-${at}`, title: `第${at}期蔬菜价格监测` })))
  const pages = await Promise.all([1, 2, 3].map((page) => idsFor({ words: '蔬菜价格', page })))
  expect(pages.map((ids) => ids.length)).toEqual([10, 10, 3])
  expect(new Set(pages.flat()).size).toBe(23)
  expect((await ask({ words: '蔬菜价格', page: 9 })).things).toEqual([])
})

describe('where nothing has all words', () => {
  test('things with some of them are shown apart', async () => {
    const { total, related } = await ask({ words: '古柏保护 桥梁' })
    expect(total).toBe(0)
    expect(related.map(({ id }) => id)).toContain('itself')
  })

  test('a word written much the same is offered', async () => {
    expect((await ask({ words: '住房公鸡金' })).meant).toContain('住房公积金')
  })

  test('nothing typed finds nothing', async () => {
    for (const words of ['', '　', '？！', '“”', '\u0000', "'", '\\'])
      expect((await ask({ words })).total, JSON.stringify(words)).toBe(0)
  })
})

describe('suggestions', () => {
  test('are titles that have the words so far', async () => {
    expect(await search.suggest('桥梁检', 'shifan')).toEqual([])
    expect(await search.suggest('桥梁的检', 'jiaotong')).toEqual(['第2座桥梁的检测结果'])
  })

  test('are questions often asked, and nothing that is not in a title is kept', async () => {
    for (let times = 0; times < 6; times++) {
      await ask({ words: '蔬菜价格', siteId: 'shifan' })
      await ask({ words: '张三的低保批了没有', siteId: 'shifan' })
    }
    await search.countAsked()
    expect((await search.suggest('蔬菜', 'shifan'))[0]).toBe('蔬菜价格')
    expect(await search.suggest('张三', 'shifan')).toEqual([])
  })
})

test('what a request asks for and is published is told, and nothing far off', async () => {
  const [first] = await search.likely('我想了解河道采砂的批复文件')
  expect(first).toMatchObject({ title: '关于河道采砂的批复', href: '/items/numbered' })
  expect(await search.likely('全县中学生视力检查数据')).toEqual([])
})
