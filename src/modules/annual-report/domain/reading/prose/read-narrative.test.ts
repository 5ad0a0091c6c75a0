import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../../../../kernel/chinese-text.ts'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import { matchesOf } from './matches.ts'
import { narrativePatterns } from './narrative-patterns.table.ts'
import { readProse } from './read-prose.ts'
import { sentencesOfReports } from './sentences-of-reports.table.ts'

function reading(sentence: string, agency = '示范县统计局') {
  const text = `${agency}2023年政府信息公开工作年度报告\n一、总体情况\n${sentence}\n六、其他需要报告的事项\n无。\n`
  return { text, ...readProse(documentOfText(text), []) }
}

describe('numbers in sentences', () => {
  test.each(sentencesOfReports)('%s', (sentence, expected) => {
    expect(reading(sentence).narrative).toEqual(expected)
  })

  test('every number has its place in the text', () => {
    for (const [sentence] of sentencesOfReports) {
      const { narrative, places, text } = reading(sentence)
      for (const [key, value] of Object.entries(narrative)) {
        const place = places[`narrative.${key}`]
        if (value === null) expect(place).toBeUndefined()
        else expect(sentence).toContain(text.slice(place?.start, place?.end))
      }
    }
  })

  test('what is looked for before a pattern is in whatever the pattern matches', () => {
    for (const [sentence] of sentencesOfReports) {
      const text = foldText(sentence).replaceAll(' ', '')
      for (const { pattern, hint } of narrativePatterns)
        if (matchesOf(pattern, text).length > 0) expect(text).toMatch(new RegExp(hint))
    }
  })

  test('two different numbers for one thing give none and a warning that names both', () => {
    const { findings } = reading('全年收到政府信息公开申请12件。本年度收到政府信息公开申请15件。')
    const [conflict] = findings.filter(({ rule }) => rule === 'R.narrative.conflict')
    expect(conflict?.message).toContain('12、15')
    expect(conflict?.cells).toEqual(['narrative.applicationsReceived'])
  })

  test.each([
    ['全年收到政府信息公开申请近80件。', 'applicationsReceived', '申请近80件'],
    ['收到依申请公开数百件。', 'applicationsReceived', '数百件'],
    ['全年主动公开政府信息1340余条。', 'proactivelyDisclosed', '按 1340 读取'],
  ])('an approximate number is said to be one: %s', (sentence, key, words) => {
    const { findings } = reading(sentence)
    expect(findings).toMatchObject([{ rule: 'R.narrative.approximate', cells: [`narrative.${key}`] }])
    expect(findings[0]?.message).toContain(words)
  })

  test('a number counted up over the years is said to be one', () => {
    const [finding] = reading('截至2023年底，累计主动公开政府信息20500条。').findings
    expect(finding).toMatchObject({ rule: 'R.narrative.cumulative', cells: ['narrative.proactivelyDisclosed'] })
  })

  test('what a government office received for the government is not what the whole region received', () => {
    const sentence = '2023年，县政府办代表县政府受理政府信息公开申请17件。'
    expect(reading(sentence, '示范县人民政府').narrative).toEqual({ applicationsReceivedSubScope: 17 })
  })

  test('an office of the government speaks for itself', () => {
    const sentence = '2023年，县政府办公室收到政府信息公开申请17件。'
    expect(reading(sentence, '示范县人民政府办公室').narrative).toEqual({ applicationsReceived: 17 })
    expect(reading(sentence, '示范县人民政府').narrative).toEqual({ applicationsReceivedSubScope: 17 })
  })

  test('本机关 is the office itself, and a part only of a government that counts its region', () => {
    const sentence = '本机关全年未收到政府信息公开申请。'
    expect(readProse(documentOfText(sentence), []).narrative).toEqual({ applicationsReceived: 0 })
    expect(reading(sentence, '示范县东山镇人民政府').narrative).toEqual({ applicationsReceived: 0 })
    expect(reading(sentence, '示范县人民政府').narrative).toEqual({ applicationsReceivedSubScope: 0 })
  })

  test('what one received is a part where the sentence goes on to what the others received', () => {
    const sentence = '区政府收到向本机关提出的政府信息公开申请14件，全部按期答复；各部门、街道收到61件。'
    expect(readProse(documentOfText(sentence), []).narrative).toEqual({ applicationsReceivedSubScope: 14 })
    expect(reading(sentence, '示范区人民政府').narrative).toEqual({ applicationsReceivedSubScope: 14 })
  })

  test.for([
    ['2023年，全县共收到政府信息公开申请%件。', 'applicationsReceived'],
    ['收到依申请公开%件，均已答复。', 'applicationsReceived'],
    ['全县共收办政府信息公开申请%件。', 'applicationsHandledPlusCarry'],
    ['依申请公开方面，上年结转申请%件。', 'carriedIn'],
    ['依申请公开方面，结转下年度继续办理%件。', 'carriedOver'],
    ['政府信息公开行政复议案件%件。', 'reviews'],
    ['全年主动公开政府信息%条。', 'proactivelyDisclosed'],
    ['制定行政规范性文件%件。', 'normativeIssued'],
  ] as const)('any number in "%s" is read as it stands', ([pattern, key]) => {
    fc.assert(
      fc.property(fc.nat(9_999_999), (count) => {
        const printed = [String(count), count.toLocaleString('en-US'), ` ${count} `]
        for (const form of printed) expect(reading(pattern.replace('%', form)).narrative).toEqual({ [key]: count })
      }),
      { numRuns: 40 },
    )
  })

  test('a sentence broken anywhere by a page width reads the same', () => {
    const sentence = '2023年，全县各级行政机关共收到公民提出的政府信息公开申请36件，已办结34件，结转下年办理2件。'
    const expected = reading(sentence).narrative
    fc.assert(
      fc.property(fc.integer({ min: 13, max: sentence.length - 1 }), (at) => {
        expect(reading(`${sentence.slice(0, at)}\n${sentence.slice(at)}`).narrative).toEqual(expected)
      }),
    )
  })
})
