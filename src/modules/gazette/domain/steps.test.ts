import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { aText, anIssue, someone } from '../testing/an-issue.ts'
import { barToIssueStep, issueStepsFor } from './bar-to-issue-step.ts'
import { usualPractice } from './gazette-practice.ts'
import { nextNumber } from './next-number.ts'
import { bySection, inPrintedOrder } from './printed-order.ts'
import { addTexts, moveText } from './steps/arrange.ts'
import { approveIssue, publishIssue, submitIssue } from './steps/decide.ts'

const practice = usualPractice('示范县人民政府')
const context = { today: day('2026-03-31'), practice, actor: someone('clerk') }

describe('an issue of the gazette', () => {
  test('is approved by somebody who did not put it together', () => {
    const submitted = anIssue({ stage: 'submitted' })
    expect(barToIssueStep('approve', submitted, someone('clerk'))).toBe('own-work')
    expect(barToIssueStep('approve', submitted, someone('head'))).toBeUndefined()
  })

  test('is arranged only while it is put together, and never once it is published', () => {
    for (const stage of ['submitted', 'approved', 'published', 'dropped'] as const)
      expect(barToIssueStep('arrange', anIssue({ stage }), someone('clerk'))).toBe('not-at-this-stage')
    expect(issueStepsFor(anIssue({ stage: 'published' }), someone('head'))).toEqual(['distribute', 'correct'])
  })

  test('is nothing another organ may touch', () => {
    expect(barToIssueStep('submit', anIssue({ organId: 'land' }), someone('clerk'))).toBe('no-such-issue')
  })

  test('is not submitted with nothing in it', () => {
    const looked = { rewritten: [], open: 0 }
    expect(submitIssue(anIssue({ texts: [] }), looked, context)).toMatchObject({ ok: false, refusal: 'no-texts' })
    expect(approveIssue(anIssue(), { note: '', open: 0, taken: false }, context)).toMatchObject({
      value: { stage: 'approved' },
    })
  })

  test('goes no further with a text in it that must not go public as it is', () => {
    expect(submitIssue(anIssue(), { rewritten: [], open: 1 }, context)).toMatchObject({ refusal: 'findings-open' })
    expect(approveIssue(anIssue(), { note: '', open: 2, taken: false }, context)).toMatchObject({
      refusal: 'findings-open',
    })
    const clerk = { actorId: 'head', actorName: '甲', seq: 2, at: new Date(0), detail: {} }
    const cleared = anIssue({ stage: 'submitted', trail: [{ ...clerk, step: 'clear-finding' }] })
    expect(barToIssueStep('approve', cleared, someone('head'))).toBe('own-work')
  })
})

describe('the contents', () => {
  test('follow the sections of the organ, whatever the order they came in', () => {
    const texts = [aText({ id: 1, section: 'appointments' }), aText({ id: 2, section: 'rules' }), aText({ id: 3 })]
    expect(bySection(texts, practice.sections).map(({ zh }) => zh)).toEqual(['政府规章', '政府文件', '人事任免'])
    expect(inPrintedOrder(texts, practice.sections).map(({ id }) => id)).toEqual([2, 3, 1])
  })

  test('move by one within a section, and stay where there is no further', () => {
    const ids = (textId: number, to: 'up' | 'down') => {
      const moved = moveText(anIssue(), { textId, to }, context)
      if (!moved.ok) throw new Error(moved.refusal)
      return moved.value.texts?.map((text) => ('id' in text ? text.id : 0))
    }
    expect(ids(2, 'up')).toEqual([2, 1, 3])
    expect(ids(1, 'up')).toEqual([1, 2, 3])
    expect(ids(3, 'up')).toEqual([1, 2, 3])
  })

  test('keep every text whatever is moved', () => {
    const move = fc.record({
      textId: fc.integer({ min: 1, max: 3 }),
      to: fc.constantFrom('up' as const, 'down' as const),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let issue = anIssue()
        for (const one of moves) {
          const moved = moveText(issue, one, context)
          if (!moved.ok) throw new Error(moved.refusal)
          issue = anIssue({ texts: (moved.value.texts ?? []).flatMap((text) => ('id' in text ? [text] : [])) })
        }
        expect(issue.texts.map(({ id }) => id).toSorted((one, other) => one - other)).toEqual([1, 2, 3])
        expect(bySection(issue.texts, practice.sections).map(({ texts }) => texts.length)).toEqual([2, 1])
      }),
    )
  })

  test('take nothing into a section the organ does not print', () => {
    const text = { ...aText({ section: 'local-1' }), body: '', plain: '' }
    expect(addTexts(anIssue(), [text], context)).toMatchObject({ ok: false, refusal: 'no-such-section' })
  })
})

describe('the numbers', () => {
  const last = { year: 2026, number: 2, running: 14, on: day('2026-02-28') }

  test('go on within the year and begin again with the next, running on all the while', () => {
    expect(nextNumber(2026, last, practice.before)).toEqual({ year: 2026, number: 3, running: 15 })
    expect(nextNumber(2027, last, practice.before)).toEqual({ year: 2027, number: 1, running: 15 })
  })

  test('go on from what was printed before', () => {
    const before = { running: 128, year: 2026, number: 4 }
    expect(nextNumber(2026, null, before)).toEqual({ year: 2026, number: 5, running: 129 })
    expect(nextNumber(2027, null, before)).toEqual({ year: 2027, number: 1, running: 129 })
  })

  test('are refused where another issue took them, and on a day before the last issue or after today', () => {
    const as = { year: 2026, number: 3, running: 15, on: day('2026-03-31'), pages: 9, fileId: 'f', practice }
    const given = { begins: [5, 3, 4], last }
    const approved = anIssue({ stage: 'approved' })
    expect(publishIssue(approved, { as, ...given, last: { ...last, number: 3, running: 15 } }, context)).toMatchObject({
      refusal: 'number-taken',
    })
    const on = (text: string) => publishIssue(approved, { ...given, as: { ...as, on: day(text) } }, context)
    expect(on('2026-04-01')).toMatchObject({ refusal: 'in-future' })
    expect(on('2026-02-27')).toMatchObject({ refusal: 'before-last-issue' })
    expect(on('2026-03-31')).toMatchObject({ ok: true, value: { stage: 'published' } })
  })
})
