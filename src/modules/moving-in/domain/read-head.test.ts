import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueOf } from './judge-text.ts'
import { faultOfHead, fieldsOfRow, readHead } from './read-head.ts'
import { instantOf, readMoment } from './read-moment.ts'

test('columns are known by the names other systems give them', () => {
  expect(readHead(['信息名称', '信息内容', '发布时间 ', '附件1', '附件2', 'ＵＲＬ', '备注'])).toEqual([
    ...['title', 'text', 'publishedOn', 'attachments', 'attachments', 'address', null],
  ])
})

test('a row is read by its columns; several of one kind are joined', () => {
  const head = readHead(['标题', '附件1', '附件2'])
  expect(fieldsOfRow(head, ['甲', 'a.doc', ' b.doc '])).toMatchObject({ title: '甲', attachments: 'a.doc;b.doc' })
  expect(fieldsOfRow(head, ['甲'])).toMatchObject({ title: '甲', attachments: '' })
})

test.each([
  [['标题', '正文', '发布日期'], 1, undefined],
  [['标题', '正文文件', '发布日期'], 1, undefined],
  [['标题', '发布日期'], 1, '第一行应为列名，缺少：正文（或者正文文件）。'],
  [['正文'], 1, '第一行应为列名，缺少：标题、发布日期。'],
  [['标题', '正文', '发布日期'], 0, '列名下面没有信息。'],
])('the head %j above %i rows: %s', (head, rows, fault) => {
  expect(faultOfHead(head, rows)).toBe(fault)
})

test.each([
  ['2019-03-05 09:30:12', { on: '2019-03-05', time: '09:30' }],
  ['2019年3月5日', { on: '2019-03-05', time: '' }],
  ['２０１９/3/5 9:05', { on: '2019-03-05', time: '09:05' }],
  ['20190305', { on: '2019-03-05', time: '' }],
  ['2019.3.5', { on: '2019-03-05', time: '' }],
  ['2019-02-30', null],
  ['3月5日', null],
  ['', null],
])('%j is the moment %j', (written, moment) => {
  expect(readMoment(written)).toEqual(moment)
})

test('any instant written as sites write it is read back', () => {
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (instant) => {
      const there = new Date(instant.getTime() + 8 * 3_600_000).toISOString()
      const moment = readMoment(`${there.slice(0, 10)} ${there.slice(11, 16)}`)
      expect(moment === null ? null : instantOf(moment).getTime()).toBe(Math.floor(instant.getTime() / 60_000) * 60_000)
    }),
  )
})

test.each([
  ['条例第二十条第（一）项', 'a20-01'],
  ['《条例》第二十条第十五项', 'a20-15'],
  ['财政预算、决算', 'a20-07'],
  ['a21-c04', 'a21-c04'],
  ['土地征收', null],
  ['其他', null],
])('公开依据 %s is %s', (words, id) => {
  expect(catalogueOf(words)).toBe(id)
})
