import { describe, expect, test } from 'vitest'
import { body, readText } from '../../../testing/prose-of-report.ts'

describe('sections', () => {
  const numbers = (text: string) => readText(text).sections.map(({ number, title }) => `${number ?? '-'}${title}`)

  test('have number, title and text, without the signature and without the site', () => {
    const { sections } = readText(
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
    const { sections } = readText('一、总体情况。2023年，我局推进公开。\n六、其他需要报告的事项：无。\n')
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
    const { sections } = readText(
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
    const reading = readText(
      `示范县统计局2023年政府信息公开工作年度报告\n（2024年1月16日）\n本报告根据条例编制。\n${body}`,
    )
    expect(reading.preamble).toBe('本报告根据条例编制。')
  })
})
