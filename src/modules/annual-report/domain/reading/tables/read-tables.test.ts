import { describe, expect, it } from 'vitest'
import { documentOfText, type SourceDocument } from '../../../../../kernel/source-document.ts'
import { readTables } from './read-tables.ts'

const read = (...lines: readonly string[]) => readTables(documentOfText(lines.join('\n')))
const rulesOf = (...lines: readonly string[]) => read(...lines).findings.map(({ rule }) => rule)

const table3 = (figures: (label: string) => string) =>
  [
    '三、收到和处理政府信息公开申请情况',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    ...labels.map((label) => `${label} | ${figures(label)} |`),
    '四、政府信息公开行政复议、行政诉讼情况',
  ] as const
const noughts = '0 | 0 | 0 | 0 | 0 | 0 | 0'
const labels = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
  '1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
  '（六）其他处理',
  '（七）总计',
  '四、结转下年度继续办理',
]

describe('Table 2', () => {
  it('takes amounts as printed, with the unit printed with them', () => {
    expect(
      read('第二十条第（八）项', '信息内容 | 本年收费金额（单位：万元） |', '行政事业性收费 | 0.37 |').table2?.fees,
    ).toEqual({ amount: 0.37, unit: '万元' })
    expect(read('第二十条第（八）项', '信息内容 | 本年收费金额 |', '行政事业性收费 | 251000元 |').table2?.fees).toEqual(
      { amount: 251000, unit: '元' },
    )
  })

  it('takes changes up and down', () => {
    const { table2 } = read(
      '第二十条第（五）项',
      '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
      '行政许可 | 420 | -417 | 12 |',
      '其他对外管理服务事项 | 7 | 减3 | 0 |',
    )
    expect(table2).toMatchObject({ format: '2019', licensing: { change: -417 }, otherExternalServices: { change: -3 } })
  })

  it('reads heads cut in half by their place in the old form', () => {
    const { table2 } = read(
      '第二十条第（一）项',
      '信息内容 | 本年新 | 本年新 | 对外公开总数量 |',
      '规章 | 1 | 2 | 3 |',
      '规范性文件 | 4 | 5 | 6 |',
    )
    expect(table2?.normative).toEqual({ made: 4, newlyDisclosed: 5, publicTotal: 6 })
  })

  it('keeps each head its own key where forms are mixed', () => {
    const { table2 } = read(
      '信息内容 | 本年新制作数量 | 本年新公开数量 | 现行有效件数',
      '规章 | 0 | 0 | 0',
      '行政规范性文件 | 1 | 2 | 3',
      '第二十条第（六）项',
      '信息内容 | 本年处理决定数量',
      '行政处罚 | 9',
      '行政强制 | 8',
    )
    expect(table2).toMatchObject({
      format: 'mixed',
      normative: { made: 1, newlyDisclosed: 2, inForce: 3 },
      penalty: { decisions: 9 },
    })
  })

  it('leaves out a row of the office’s own and says so', () => {
    const lines = [
      '第二十条第（一）项',
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | 0 | 0 | 0',
      '其他主动公开文件 | 7 | 0 | 9',
    ]
    expect(read(...lines).table2).toEqual({ format: '2021', regulations: { issued: 0, repealed: 0, inForce: 0 } })
    expect(rulesOf(...lines)).toContain('R.extraRow')
  })

  it('reads no row with fewer numbers than heads', () => {
    const lines = [
      '第二十条第（一）项',
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '|---|---|---|---|',
      '| 规章 | 22 | 235 |',
    ]
    expect(read(...lines).table2?.regulations).toEqual({ issued: null, repealed: null, inForce: null })
    expect(rulesOf(...lines)).toContain('R.ambiguousRow')
  })

  it('is not found in navigation or running text', () => {
    expect(read('规章', '行政规范性文件', '行政许可 12 件，行政处罚 3 件。', '规章库 | 5 |').table2).toBeNull()
  })

  it('takes a row for the document, whatever the label’s pinyin, script or cell marks', () => {
    const { table2, marks } = read(
      '第二十条  第(一)项',
      '信息内容 | 本年發件數 | 本年廢止件數 | 現行有效件',
      '規(guī)章 | / | / | — |',
    )
    expect(table2?.regulations).toEqual({ issued: null, repealed: null, inForce: null })
    expect([marks['table2.regulations.issued'], marks['table2.regulations.inForce']]).toEqual(['slash', 'dash'])
  })
})

describe('Table 3', () => {
  it('is of the old form where 其他处理 is one row', () => {
    const { table3: found } = read(...table3(() => noughts))
    expect(found?.format).toBe('2019')
    expect(Object.keys(found?.rows ?? {})).toHaveLength(23)
  })

  it('accepts sums that are wrong: real reports have them', () => {
    const lines = table3((label) => (label.startsWith('一') ? '5 | 0 | 0 | 0 | 0 | 0 | 9' : noughts))
    expect(read(...lines).table3?.rows.newReceived).toEqual([5, 0, 0, 0, 0, 0, 9])
  })

  it('counts a row without label off between its neighbours', () => {
    const lines = table3((label) => (label.startsWith('2.重复') ? '1 | 2 | 3 | 0 | 0 | 0 | 6' : noughts)).map((line) =>
      line.replace('2.重复申请 | ', ''),
    )
    expect(read(...lines).table3?.rows.refusedRepeat).toEqual([1, 2, 3, 0, 0, 0, 6])
  })

  it('does not guess which row a number belongs to', () => {
    const lines = table3(() => noughts)
      .filter((line) => !line.startsWith('3.要求'))
      .map((line) => line.replace('2.重复申请 | 0', '8'))
    const { table3: found } = read(...lines)
    expect([found?.rows.refusedRepeat, found?.rows.refusedPublication]).toEqual([undefined, undefined])
    expect(rulesOf(...lines)).toEqual(expect.arrayContaining(['R.ambiguousRow', 'R.missingRow']))
  })

  it('keeps an unreadable cell from spoiling its row’s neighbours', () => {
    const lines = table3((label) => (label.startsWith('2.重复') ? '1 | 2 |' : noughts))
    expect(read(...lines).table3?.rows.refusedRepeat).toEqual([null, null, null, null, null, null, null])
    expect(read(...lines).table3?.rows.refusedPublication).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('gives no figure that is printed twice and differs', () => {
    const lines = table3(() => noughts).flatMap((line) =>
      line.startsWith('2.重复') ? [line, line.replace('0', '4')] : [line],
    )
    expect(read(...lines).table3?.rows.refusedRepeat).toEqual([null, 0, 0, 0, 0, 0, 0])
    expect(rulesOf(...lines)).toContain('R.repeatedRow')
  })

  it('is refused where its columns stand in another order', () => {
    const lines = table3(() => noughts)
    const reordered = [
      lines[0],
      lines[1],
      '科研机构 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他 |',
      ...lines.slice(2),
    ]
    expect(read(...reordered).table3).toBeNull()
    expect(rulesOf(...reordered)).toContain('R.scrambled')
  })

  it('is refused where numbers were written out column by column', () => {
    const columns = labels.flatMap((label) => [label]).concat(Array.from({ length: 161 }, (_, at) => String(at % 3)))
    const { table3: found, refusal } = read('（本列数据的勾稽关系为…）', ...columns)
    expect(found).toBeNull()
    expect(refusal).toContain('按列输出')
  })

  it('is not found in running text', () => {
    const { table3: found } = read(
      '予以公开 20 件，部分公开 3 件，上年结转 3 件，结转下年度继续办理 2 件。',
      '本年新收 5 件。',
      '无法提供 3 件。',
    )
    expect(found).toBeNull()
  })
})

describe('Table 4', () => {
  it('reads three rows of five under their names', () => {
    const heads = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |'
    const { table4 } = read(
      '### 行政复议',
      heads,
      '| 27 | 10 | 9 | 15 | 61 |',
      heads,
      '| 3 | 0 | 0 | 0 | 3 |',
      heads,
      '| 8 | 0 | 1 | 1 | 10 |',
    )
    expect(table4).toEqual({
      review: [27, 10, 9, 15, 61],
      litigationDirect: [3, 0, 0, 0, 3],
      litigationAfterReview: [8, 0, 1, 1, 10],
    })
  })

  it('does not need whole heads', () => {
    const { table4 } = read(
      '結果維持 | 結果 | 其他 | 尚未 | 總計 |',
      '9? | 0 | 1 | 4 | 14 | 2 | 1 | 1 | 0 | 4 | 1 | 0? | ?0 | 1 | 2 |',
    )
    expect(table4?.litigationAfterReview).toEqual([1, 0, 0, 1, 2])
  })

  it('is refused where a number is missing', () => {
    const lines = [
      '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计',
      '0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    ]
    expect(read(...lines).table4).toBeNull()
    expect(rulesOf(...lines)).toContain('R.scrambled')
  })
})

describe('a text without tables', () => {
  it('says that there are none', () => {
    const { refusal, findings } = read('2023年收到申请 5 件，复议 1 件。')
    expect(refusal).toContain('无表可读')
    expect(findings.map(({ rule }) => rule)).toEqual(['R.noTable'])
  })

  it('says that they are pictures where it has pictures', () => {
    const document: SourceDocument = { ...documentOfText('二、主动公开政府信息情况'), pictures: 3 }
    expect(readTables(document).refusal).toContain('图片')
    expect(read('二、主动公开政府信息情况', '![表二](a.png)').findings.map(({ rule }) => rule)).toEqual([
      'R.pictureTable',
    ])
  })
})
