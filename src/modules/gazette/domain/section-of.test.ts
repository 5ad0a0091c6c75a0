import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { countIssues } from './count-issues.ts'
import { sectionOf, type Candidate } from './section-of.ts'

const candidate = (differs: Partial<Candidate>): Candidate => ({
  ...{ itemId: 1, title: '关于加强农村公路管护的实施意见', documentNumber: '示政发〔2026〕11号' },
  ...{ kind: 'document', registered: null, from: 'own' },
  ...differs,
})

test.each([
  ['a rule stands first', { registered: 'rule' }, 'rules'],
  ['a document of the government', {}, 'government-documents'],
  ['one its office drew up', { documentNumber: '示政办发〔2026〕21号' }, 'office-documents'],
  ['one its office published itself', { from: 'office' }, 'office-documents'],
  [
    'a registered document of a department',
    { from: 'below', registered: 'normative-document' },
    'department-documents',
  ],
  ['another text of a department is not suggested', { from: 'below' }, null],
  ['an appointment', { title: '关于示范四等同志职务任免的通知', kind: 'other' }, 'appointments'],
  ['news are not suggested', { kind: 'news' }, null],
] as const)('%s', (_, differs, section) => {
  expect(sectionOf(candidate(differs))).toBe(section)
})

test('issues and copies of a year are those published within it, both days included', () => {
  const fact = (issueId: number, on: string, copies: number) => ({
    ...{ issueId, on: day(on), year: Number(on.slice(0, 4)), copies, texts: { rules: 1, appointments: issueId } },
  })
  const facts = [fact(1, '2025-12-31', 900), fact(2, '2026-01-01', 1200), fact(3, '2026-12-31', 1200)]
  expect(countIssues(facts, { from: day('2026-01-01'), to: day('2026-12-31') })).toEqual({
    ...{ issues: [2, 3], copies: 2400, texts: { rules: 2, appointments: 5 } },
  })
})
