import { describe, expect, test } from 'vitest'
import { documentOfText, type SourceDocument } from '../../../../../kernel/source-document.ts'
import { body, readText } from '../../../testing/prose-of-report.ts'
import { readProse } from './read-prose.ts'

const withTitle = (title: string) => readText(`${title}\n\n${body}`)

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
    const reading = readText(`根据条例规定，现将示范县统计局2023年政府信息公开工作年度报告予以公布。\n${body}`)
    expect(reading.title).toBeNull()
    expect(reading.agency).toBe('示范县统计局')
  })

  test('is not one of the neighbouring reports a page links to', () => {
    const reading = readText(
      `示范县统计局2021年政府信息公开工作年度报告\n示范县统计局2022年政府信息公开工作年度报告\n示范县统计局2023年政府信息公开工作年度报告\n${body}`,
    )
    expect(reading.year).toBe(2023)
  })

  test('may be only in the card of the page or in the title of the file', () => {
    const card = readText(`标题：示范县统计局2023年政府信息公开年度报告-示范县统计局\n${body}`)
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
    const reading = readText(
      `新城区人民政府\n2023年政府信息公开工作年度报告\n本报告由示范市新城区人民政府办公室编制。\n${body}`,
    )
    expect(reading.agency).toBe('示范市新城区人民政府')
    expect(reading.identity.inTitle).toBe('新城区人民政府')
  })

  test('a bare place stands for its government only where the text speaks of that government', () => {
    const title = '示范市2023年政府信息公开工作年度报告'
    expect(readText(`${title}\n一、总体情况\n2023年，全市各级行政机关推进公开。\n`).agency).toBe('示范市')
    expect(readText(`${title}\n一、总体情况\n2023年，在市委、市政府领导下推进公开。\n`).agency).toBe('示范市人民政府')
  })

  test('without a title: the signature, then the subject of the sentences, then the site', () => {
    const untitled = body.replaceAll('示范县统计局', '我局')
    expect(readText(`${untitled}\n示范县审计局\n2024年1月16日\n`).agency).toBe('示范县审计局')
    expect(readText(body).agency).toBe('示范县统计局')
    expect(readText(`${untitled}主办单位：示范县人民政府办公室\n示范县人民政府门户网站\n`).agency).toBe(
      '示范县人民政府',
    )
  })

  test('is unknown where only 我局 speaks', () => {
    expect(readText(body.replaceAll('示范县统计局', '我局')).agency).toBeNull()
  })

  test('a renamed office in the body is told apart from that of the title', () => {
    const { identity } = withTitle('示范县审批局2023年政府信息公开工作年度报告')
    expect(identity.inTitle).toBe('示范县审批局')
    expect(identity.inBody).toEqual(['示范县统计局'])
  })
})
