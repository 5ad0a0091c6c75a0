import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOfText, type SourceDocument } from '../../../../../kernel/source-document.ts'
import { readProse } from './read-prose.ts'

const body = `一、总体情况
2023年，示范县统计局认真落实条例要求，收到政府信息公开申请3件。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
存在公开不够及时的问题，今后加强培训。
六、其他需要报告的事项
本年度未收取信息处理费。
`
const read = (text: string) => readProse(documentOfText(text), [])
const withTitle = (title: string) => read(`${title}\n\n${body}`)

describe('the title', () => {
  test.each([
    ['示范县统计局2023年政府信息公开工作年度报告', '示范县统计局', 2023],
    ['示范县统计局\n\n2023 年政府信息公开工作年度报告', '示范县统计局', 2023],
    ['# 示范县人民政府 2023 年 政府信息公开工作年度报告', '示范县人民政府', 2023],
    ['2023 年示范市科委政府信息公开工作\n年度报告', '示范市科委', 2023],
    ['2023年示范市人民政府办公厅政府信息公开\n工作年度报告', '示范市人民政府办公厅', 2023],
    ['示范县东山镇人民政府2022年度政府信息公开工作年度报告', '示范县东山镇人民政府', 2022],
    ['2022年东山镇人民政府信息公开工作年度报告', '东山镇人民政府', 2022],
    ['示范县统计局2020年信息公开工作报告', '示范县统计局', 2020],
    ['示范县统计局2021年政府信息公开年报', '示范县统计局', 2021],
    ['2020年报_审计局', '审计局', 2020],
    ['示范县审计局2020年报_审计局', '示范县审计局', 2020],
    ['示范县审计局2020年报', '示范县审计局', 2020],
    ['示范县市场监督管理局关于2023年政府信息公开工作情况的报告', '示范县市场监督管理局', 2023],
    ['和平街道办事处2020年政府信息公开工作报告', '和平街道办事处', 2020],
    ['全安县统计局2020年政府信息公开工作年度报告', '全安县统计局', 2020],
    ['东大街街道办事处2020年政府信息公开工作报告', '东大街街道办事处', 2020],
    ['示範縣統計局2023年政府資訊公開工作年度報告', '示范县统计局', 2023],
    ['示范县统计局２０２３年政府信息公开工作年度报告', '示范县统计局', 2023],
    ['**示范县统计局2023年政府信息公开工作年度报告**', '示范县统计局', 2023],
    ['示范县统计局二〇二三年政府信息公开工作年度报告', '示范县统计局', 2023],
    ['示范县统计局2023年政府信息公开工作年度报告\n示范县统计局2023年政府信息公开工作年度报告', '示范县统计局', 2023],
    [
      '当前位置：首页 > 政府信息公开年报 > 2023年\n发布时间：2024-01-20  来源：示范县统计局\n示范县统计局2023年政府信息公开工作年度报告',
      '示范县统计局',
      2023,
    ],
    ['示范县统计局\n政府信息公开工作年度报告\n（2023年）', '示范县统计局', 2023],
  ])('%s', (title, agency, year) => {
    const reading = withTitle(title)
    expect(reading.title).not.toBeNull()
    expect(reading.agency).toBe(agency)
    expect(reading.year).toBe(year)
    expect(reading.identity.inTitle).toBe(agency)
  })

  test('is given as printed, in one line and without spaces', () => {
    expect(withTitle('示范县统计局\n\n2023 年政府信息公开工作年度报告').title).toBe(
      '示范县统计局2023年政府信息公开工作年度报告',
    )
    expect(withTitle('示范县统计局政府信息公开工作年度报告（2023）').title).toBe(
      '示范县统计局政府信息公开工作年度报告（2023）',
    )
  })

  test('is none where only a sentence speaks of the report', () => {
    const reading = read(`根据条例规定，现将示范县统计局2023年政府信息公开工作年度报告予以公布。\n${body}`)
    expect(reading.title).toBeNull()
    expect(reading.agency).toBe('示范县统计局')
  })

  test('is not one of the neighbouring reports a page links to', () => {
    const reading = read(
      `示范县统计局2021年政府信息公开工作年度报告\n示范县统计局2022年政府信息公开工作年度报告\n示范县统计局2023年政府信息公开工作年度报告\n${body}`,
    )
    expect(reading.year).toBe(2023)
  })

  test('may be only in the card of the page or in the title of the file', () => {
    const card = read(`标题：示范县统计局2023年政府信息公开年度报告-示范县统计局\n${body}`)
    expect(card.title).toBe('示范县统计局2023年政府信息公开年度报告')
    const file: SourceDocument = {
      ...documentOfText(body),
      title: '示范县统计局2023年政府信息公开工作年度报告_示范县人民政府',
    }
    expect(readProse(file, []).title).toBe('示范县统计局2023年政府信息公开工作年度报告')
  })
})

describe('whose report it is', () => {
  test('the fuller name of the body wins over the short one of the title', () => {
    const reading = read(
      `新城区人民政府\n2023年政府信息公开工作年度报告\n本报告由示范市新城区人民政府办公室编制。\n${body}`,
    )
    expect(reading.agency).toBe('示范市新城区人民政府')
    expect(reading.identity.inTitle).toBe('新城区人民政府')
  })

  test('a bare place stands for its government only where the text speaks of that government', () => {
    const title = '示范市2023年政府信息公开工作年度报告'
    expect(read(`${title}\n一、总体情况\n2023年，全市各级行政机关推进公开。\n`).agency).toBe('示范市')
    expect(read(`${title}\n一、总体情况\n2023年，在市委、市政府领导下推进公开。\n`).agency).toBe('示范市人民政府')
  })

  test('without a title: the signature, then the subject of the sentences, then the site', () => {
    const untitled = body.replaceAll('示范县统计局', '我局')
    expect(read(`${untitled}\n示范县审计局\n2024年1月16日\n`).agency).toBe('示范县审计局')
    expect(read(body).agency).toBe('示范县统计局')
    expect(read(`${untitled}主办单位：示范县人民政府办公室\n示范县人民政府门户网站\n`).agency).toBe('示范县人民政府')
  })

  test('is unknown where only 我局 speaks', () => {
    expect(read(body.replaceAll('示范县统计局', '我局')).agency).toBeNull()
  })

  test('a renamed office in the body is told apart from that of the title', () => {
    const { identity } = withTitle('示范县审批局2023年政府信息公开工作年度报告')
    expect(identity.inTitle).toBe('示范县审批局')
    expect(identity.inBody).toEqual(['示范县统计局'])
  })
})

describe('year and days', () => {
  test.each([
    ['报告中所列数据统计期限自2022年1月1日起，至2022年12 月31日止。', 2022, '2022-01-01', '2022-12-31'],
    ['所列数据统计期限为2025年1月1日至12月31日。', 2025, '2025-01-01', '2025-12-31'],
    ['统计期限自202111日起至20211231日止。', 2021, '2021-01-01', '2021-12-31'],
  ])('the period: %s', (sentence, year, from, to) => {
    const reading = read(`${sentence}\n${body.replace('2023年，', '')}`)
    expect([reading.year, reading.identity.periodFrom, reading.identity.periodTo]).toEqual([year, from, to])
  })

  test('a lost 年 does not lose the year', () => {
    expect(read(body.replace('2023年，示范县统计局', '2022我镇')).year).toBe(2022)
  })

  test('the year before the signature serves where nothing else names one', () => {
    expect(read(`${body.replace('2023年，', '')}示范县统计局\n2024年1月16日\n`).year).toBe(2023)
  })

  test('a title and a period of two years are both told', () => {
    const reading = read(
      `示范县统计局2023年政府信息公开工作年度报告\n数据统计期限为2022年1月1日至2022年12月31日。\n${body}`,
    )
    expect(reading.year).toBe(2023)
    expect(reading.identity).toMatchObject({ yearInTitle: 2023, periodFrom: '2022-01-01' })
  })

  test.each([
    ['', '示范县统计局\n\n2024年1月16日', '2024-01-16'],
    ['', '示范县统计局 2024 年 1 月 16 日', '2024-01-16'],
    ['', '二〇二四年一月十六日', '2024-01-16'],
    ['', '2024-01-16', '2024-01-16'],
    ['', '20240116日', '2024-01-16'],
    ['', '2024128日', null],
    ['（2024年1月23日）\n', '', '2024-01-23'],
    ['发布时间：2024-01-20 10:30  来源：县统计局  浏览次数：12\n', '', '2024-01-20'],
    ['发布日期：\n', '', null],
    ['索引号\t0123\t公开日期\t2024-01-17\n', '', '2024-01-17'],
    ['| 名称 | 年报 |\n| 发布日期 | 2024年01月17日 |\n', '', '2024-01-17'],
    ['采集时间：2025-12-30\n', '', null],
    ['法规公布日期：2019-04-03\n', '', null],
    ['来源：县统计局　　发布日期：2024-01-19　　点击：33\n', '', '2024-01-19'],
    ['信息来源：县统计局 发布日期： 2024年01月19日 阅读次数：331次 【字体：大 中 小】\n', '', '2024-01-19'],
    ['发布机构：示范县统计局 发文日期：2024-01-08 09:21:33\n', '', '2024-01-08'],
    ['发稿时间：2024-01-10 10:20\n', '', '2024-01-10'],
    ['2024-03-29 16:01 示范县人民政府办公室\n', '', '2024-03-29'],
    ['来源：县统计局 2024-01-19 10:21\n', '', '2024-01-19'],
    ['[2024-01-10]\n', '', '2024-01-10'],
    ['2024-01-10 浏览次数：56\n', '', '2024-01-10'],
    ['条例自2019年5月15日起施行 来源：县统计局\n', '', null],
    ['根据2019年5月15日起施行的条例，编制本报告。\n', '', null],
  ])('published: above %j, below %j', (above, below, day) => {
    expect(read(`示范县统计局2023年政府信息公开工作年度报告\n${above}${body}${below}\n`).publishedOn).toBe(day)
  })
})

test('the line of the site above the title tells the day and the office of the page', () => {
  const untitled = body.replaceAll('示范县统计局', '我局')
  const above = (line: string) => read(`${line}\n2023年政府信息公开工作年度报告\n${untitled}`)
  expect(above('来源：县统计局 2024-01-19 10:21').publishedOn).toBe('2024-01-19')
  expect(above('来源：县统计局 发布日期：2024-01-19 点击：33').identity.postedOn).toBe('2024-01-19')
  const card = above('索引号：A01 发布机构：示范县统计局 发文日期：2024-01-08')
  expect([card.agency, card.publishedOn]).toEqual(['示范县统计局', '2024-01-08'])
})

describe('sections', () => {
  const numbers = (text: string) => read(text).sections.map(({ number, title }) => `${number ?? '-'}${title}`)

  test('have number, title and text, without the signature and without the site', () => {
    const { sections } = read(
      `${body}示范县统计局\n2024年1月16日\n扫一扫在手机打开当前页面\n主办单位：示范县人民政府\n`,
    )
    expect(sections).toHaveLength(6)
    expect(sections[4]).toEqual({
      number: '五',
      title: '存在的主要问题及改进情况',
      text: '存在公开不够及时的问题，今后加强培训。',
    })
    expect(sections[5]?.text).toBe('本年度未收取信息处理费。')
  })

  test('are found by their titles where numerals are lost or in Markdown', () => {
    expect(numbers(body.replace(/^[四五六]、/gm, ''))).toEqual(
      numbers(body).map((each) => each.replace(/^[四五六]/, '-')),
    )
    expect(numbers(body.replace(/^(?=[一二三四五六]、)/gm, '## '))).toEqual(numbers(body))
  })

  test('a row of the table that looks like a heading is none', () => {
    expect(numbers(body.replace('四、政府', '四、结转下年度继续办理 0 0 0 0 0 0 0\n四、政府'))).toEqual(numbers(body))
    expect(numbers(body.replace('四、政府', '四、结转下年度继续办理\n四、政府'))).toEqual(numbers(body))
  })

  test('a list of contents is none', () => {
    const contents = body
      .split('\n')
      .filter((line) => /^[一二三四五六]、/.test(line))
      .join('\n')
    expect(numbers(`目录\n${contents}\n\n示范县统计局2023年政府信息公开工作年度报告\n${body}`)).toEqual(numbers(body))
  })

  test('of the report’s own and of the form may stand in one report with numerals of their own', () => {
    const text =
      '一、总体情况\n甲。\n二、工作机制保障\n乙。\n三、政府信息管理\n丙。\n一、主动公开政府信息情况\n二、收到和处理政府信息公开申请情况\n五、其他需要报告的事项\n无。\n'
    expect(numbers(text)).toEqual([
      '一总体情况',
      '二工作机制保障',
      '三政府信息管理',
      '一主动公开政府信息情况',
      '二收到和处理政府信息公开申请情况',
      '五其他需要报告的事项',
    ])
  })

  test('a heading in one line with its text is split off', () => {
    const { sections } = read('一、总体情况。2023年，我局推进公开。\n六、其他需要报告的事项：无。\n')
    expect(sections.map(({ title, text }) => [title, text])).toEqual([
      ['总体情况', '2023年，我局推进公开。'],
      ['其他需要报告的事项', '无。'],
    ])
  })

  test('may be reworded', () => {
    const text =
      '一、2023年政务公开总体情况\n甲。\n二、行政机关主动公开政府信息情况\n三、收到和处理政府信息公开申请的情况\n'
    expect(numbers(text)).toHaveLength(3)
  })

  test('numbered points inside a section open none', () => {
    const text = body.replace('存在公开不够', '一、认识不足\n二、更新不及时。\n存在公开不够')
    expect(numbers(text)).toEqual(numbers(body))
  })

  test('lines broken at the width of a page are put together, page numbers left out', () => {
    const wide = '持续加强政府门户网站和政务新媒体的日常管理，运用第三方检测平'
    const { sections } = read(
      body.replace(
        '存在公开不够',
        `${wide}\n台实行常态化监测，严格执行信息发布审核制度，未经审核的信息一\n\n                  -2-\n律不准发布。\n存在公开不够`,
      ),
    )
    expect(sections[4]?.text).toBe(
      `${wide}台实行常态化监测，严格执行信息发布审核制度，未经审核的信息一律不准发布。\n存在公开不够及时的问题，今后加强培训。`,
    )
  })

  test('what stands before the first is the preamble', () => {
    const reading = read(`示范县统计局2023年政府信息公开工作年度报告\n（2024年1月16日）\n本报告根据条例编制。\n${body}`)
    expect(reading.preamble).toBe('本报告根据条例编制。')
  })
})

test('nothing inside a table region is read as prose', () => {
  const row = '2023年收到政府信息公开申请99件'
  const text = body.replace('四、政府', `${row}\n四、政府`)
  const start = text.indexOf(row)
  expect(readProse(documentOfText(text), [{ start, end: start + row.length }]).narrative).toEqual({
    applicationsReceived: 3,
  })
})

test('figures of a table nobody could read do not become numbers of the text', () => {
  const table =
    '一、本年新收政府信息公开申请数量\n7\n0\n7\n二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2\n（一）予以公开\t5\t0\t5\n行政许可        97\n'
  expect(read(body.replace('四、政府', `${table}四、政府`)).narrative).toEqual({ applicationsReceived: 3 })
})

test('every place points at what was read', () => {
  const text = `示范县统计局\n2023年政府信息公开工作年度报告\n${body}示范县统计局\n2024年1月16日\n`
  const { places } = read(text)
  const at = (key: string) => text.slice(places[key]?.start, places[key]?.end)
  expect(at('title')).toBe('示范县统计局\n2023年政府信息公开工作年度报告')
  expect(at('agency')).toBe('示范县统计局')
  expect(at('year')).toBe('2023')
  expect(at('publishedOn')).toBe('2024年1月16日')
  expect(at('narrative.applicationsReceived')).toBe('收到政府信息公开申请3件')
  expect(at('section.4')).toBe('存在的主要问题及改进情况')
})

test.each(['', '\n\n\n', '〔略〕', '0 0 0', '?', '（'.repeat(2000), '一、'.repeat(500), '收到'.repeat(3000)])(
  'odd text %# is read without a crash',
  (text) => {
    expect(read(text).narrative).toEqual({})
  },
)

test('a sentence of a megabyte that never ends is read before anybody loses patience', () => {
  const { narrative, findings } = read('示范县人民政府收到政府信息公开申请12件，'.repeat(20_000))
  expect(narrative).toEqual({ applicationsReceived: 12 })
  expect(findings).toEqual([])
})

test('any text is read without a crash, and every place lies inside it', () => {
  const words = fc.constantFrom(
    '一、总体情况',
    '示范县',
    '人民政府',
    '2023年',
    '收到',
    '政府信息公开申请',
    '12件',
    '\n',
    '，',
    '。',
    '（',
    '）',
    '结转下年',
    '年度报告',
    ' ',
    '|',
    '\t',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      for (const { start, end } of Object.values(read(text).places)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 300 },
  )
})
