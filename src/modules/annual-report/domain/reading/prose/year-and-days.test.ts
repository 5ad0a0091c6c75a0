import { describe, expect, test } from 'vitest'
import { body, readText } from '../../../testing/prose-of-report.ts'

describe('year and days', () => {
  test.each([
    ['报告中所列数据统计期限自2022年1月1日起，至2022年12 月31日止。', 2022, '2022-01-01', '2022-12-31'],
    ['所列数据统计期限为2025年1月1日至12月31日。', 2025, '2025-01-01', '2025-12-31'],
    ['统计期限自202111日起至20211231日止。', 2021, '2021-01-01', '2021-12-31'],
  ])('the period: %s', (sentence, year, from, to) => {
    const reading = readText(`${sentence}\n${body.replace('2023年，', '')}`)
    expect([reading.year, reading.identity.periodFrom, reading.identity.periodTo]).toEqual([year, from, to])
  })

  test('a lost 年 does not lose the year', () => {
    expect(readText(body.replace('2023年，示范县统计局', '2022我镇')).year).toBe(2022)
  })

  test('the year before the signature serves where nothing else names one', () => {
    expect(readText(`${body.replace('2023年，', '')}示范县统计局\n2024年1月16日\n`).year).toBe(2023)
  })

  test('a title and a period of two years are both told', () => {
    const reading = readText(
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
    expect(readText(`示范县统计局2023年政府信息公开工作年度报告\n${above}${body}${below}\n`).publishedOn).toBe(day)
  })
})

test('the line of the site above the title tells the day and the office of the page', () => {
  const untitled = body.replaceAll('示范县统计局', '我局')
  const above = (line: string) => readText(`${line}\n2023年政府信息公开工作年度报告\n${untitled}`)
  expect(above('来源：县统计局 2024-01-19 10:21').publishedOn).toBe('2024-01-19')
  expect(above('来源：县统计局 发布日期：2024-01-19 点击：33').identity.postedOn).toBe('2024-01-19')
  const card = above('索引号：A01 发布机构：示范县统计局 发文日期：2024-01-08')
  expect([card.agency, card.publishedOn]).toEqual(['示范县统计局', '2024-01-08'])
})
