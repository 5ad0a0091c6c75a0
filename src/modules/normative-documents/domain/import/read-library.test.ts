import { expect, test } from 'vitest'
import { day } from '../../../../kernel/day.ts'
import { standingOf } from '../document-fact.ts'
import { faultOfLibrary, readLibrary } from './read-library.ts'

const head = ['标题', '文号', '成文日期', '施行日期', '有效期至', '效力状态', '状态日期', '依据']
const around = { today: day('2026-03-02'), makesRules: false, known: new Set<string>() }

function read(...rows: string[][]) {
  return readLibrary([head, ...rows], around)
}

function findings(...cells: string[]): readonly string[] {
  const [row] = read(cells)
  return row?.is === 'wrong' ? row.findings.map(({ column, words }) => `${column}：${words}`) : []
}

test('a row becomes a document with its facts, its number as it has to be printed', () => {
  const [row] = read(['关于…的通知', '示政规[2021]05号', '2021年5月8日', '2021/6/1', '2026.5.31', '', '', ''])
  const document = row?.is === 'ready' ? row.document : undefined
  expect(document?.documentNumber).toBe('示政规〔2021〕5号')
  expect(standingOf(document?.facts ?? [])).toEqual({
    ...{ issuedOn: '2021-05-08', effectiveOn: '2021-06-01', expiresOn: '2026-05-31' },
    ...{ amendedOn: null, endedOn: '2026-06-01', endedAs: 'lapsed' },
  })
})

test('everything wrong in a row is said at once, by the name of its column', () => {
  expect(findings('', '第五号', '2021-13-01', '', '', '作废', '', '')).toEqual([
    '标题：没有填写',
    '文号：“第五号”不是文号',
    '效力状态：不认识“作废”',
    '成文日期：“2021-13-01”不是日期',
  ])
})

test('what was repealed says since when and by what', () => {
  expect(findings('甲', '示政规〔2021〕5号', '2021-05-08', '', '', '废止', '', '')).toEqual([
    '状态日期：没有填写',
    '依据：没有填写',
  ])
})

test('a document whose term is over is not in force', () => {
  expect(findings('甲', '示政规〔2019〕5号', '2019-05-08', '', '2024-05-31', '有效', '', '')[0]).toContain('有效期已过')
  const [row] = read(['甲', '示政规〔2019〕5号', '2019-05-08', '', '2024-05-31', '失效', '', ''])
  expect(row?.is).toBe('ready')
})

test('a rule is not taken in where the organ may make none', () => {
  const [row] = readLibrary(
    [
      ['标题', '文号', '成文日期', '种类'],
      ['甲', '示范县人民政府令第3号', '2021-05-08', '规章'],
    ],
    around,
  )
  expect(row).toMatchObject({ is: 'wrong', findings: [{ column: '种类', words: '本机关没有规章制定权' }] })
})

test('nothing comes in twice: not from the list, not from the library', () => {
  const rows = [
    ['甲', '示政规〔2021〕5号', '2021-05-08'],
    ['甲', '示政规【2021】5号', '2021-05-08'],
    ['乙', '示政规〔2021〕6号', '2021-05-09'],
  ]
  const known = new Set(['示政规〔2021〕6号'])
  const read = readLibrary([['标题', '文号', '成文日期'], ...rows], { ...around, known })
  expect(read.map(({ is }) => is)).toEqual(['ready', 'wrong', 'known'])
})

test('a list without its columns is no library', () => {
  expect(
    faultOfLibrary([
      ['标题', '文号'],
      ['甲', '乙'],
    ]),
  ).toContain('成文日期')
  expect(faultOfLibrary([[...head, '备考'], ['甲']])).toContain('备考')
  expect(faultOfLibrary([head])).toContain('没有文件')
})
