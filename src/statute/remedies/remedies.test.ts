import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { outcomeOf, remedyCharacterOf } from '../request-outcomes/outcome-choice.ts'
import { requestOutcomes } from '../request-outcomes/request-outcomes.table.ts'
import { suggestReconsiderationBody } from './reconsideration-body.ts'
import type { OrganForReconsideration } from './reconsideration-body.ts'
import { remedyParagraphs } from './remedy-paragraphs.ts'
import type { RemedyFacts } from './remedy-paragraphs.ts'
import { remediesToTell, remedyLimit } from './remedy-profile.ts'
import { remedyLimits } from './remedy-rules.table.ts'

const NEW_LAW = day('2024-01-01')
const LAST_DAY_OF_OLD_LAW = day('2023-12-31')

test('since 2024 reconsideration comes first for the seven refusals under Art. 14–16 and for no other whole letter', () => {
  const first = requestOutcomes.filter(({ remedy }) => {
    const [told] = remediesToTell(remedy, NEW_LAW)
    return told?.scope === 'whole' && told.profile === 'reconsideration-first'
  })
  expect(first.map(({ row }) => row)).toEqual([
    'deniedStateSecret',
    'deniedOtherLaw',
    'deniedSecurityStability',
    'deniedThirdParty',
    'deniedInternalAffairs',
    'deniedProcess',
    'deniedEnforcementFile',
  ])
})

test('before 2024 every result could be taken to either', () => {
  for (const { remedy } of requestOutcomes) {
    expect(remediesToTell(remedy, LAST_DAY_OF_OLD_LAW)).toEqual([{ scope: 'whole', profile: 'choice' }])
  }
})

test('of a 部分公开 only the closed part goes to reconsideration first', () => {
  expect(remediesToTell(outcomeOf('partial').remedy, NEW_LAW)).toEqual([
    { scope: 'withheld', profile: 'reconsideration-first' },
    { scope: 'rest', profile: 'choice' },
  ])
})

test('a 部分公开 whose other part does not exist is no refusal', () => {
  const character = (grounds: readonly ('unable-not-held' | 'denied-process')[]) =>
    remedyCharacterOf({ outcome: 'partial', variant: 'item-by-item', grounds })
  expect(character(['unable-not-held'])).toBe('choice')
  expect(character(['unable-not-held', 'denied-process'])).toBe('partial')
  expect(character([])).toBe('partial')
})

test('a withdrawal is confirmed without remedies', () => {
  expect(remedyCharacterOf({ outcome: 'other-other', variant: 'withdrawn' })).toBe('none')
  expect(told({ character: 'none', servedOnline: true })).toEqual([])
})

test('复议前置 names body, court, 60 and 15 days, and offers no suit within six months', () => {
  expect(told({ character: 'refusal' })).toEqual([
    '如不服本告知书中不予公开政府信息的决定，根据《中华人民共和国行政复议法》第二十三条第一款第（四）项的规定，您应当先申请行政复议：可以自收到本告知书之日起60日内向示范县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向示范市中级人民法院提起行政诉讼。',
  ])
})

test('the old text for a refusal of 2023 offers both', () => {
  expect(told({ character: 'refusal', issuedOn: LAST_DAY_OF_OLD_LAW })).toEqual([
    '如不服本告知书，您可以自收到本告知书之日起60日内向示范县人民政府申请行政复议，或者自收到本告知书之日起6个月内向示范市中级人民法院提起行政诉讼。',
  ])
})

test('what is served online since 2024 names an online way to reconsideration (行政复议法 第二十二条)', () => {
  expect(told({ character: 'choice', servedOnline: true }).at(-1)).toBe(
    '您也可以通过互联网提交行政复议申请：https://fuyi.example.cn/。',
  )
  expect(told({ character: 'choice', servedOnline: true, issuedOn: LAST_DAY_OF_OLD_LAW })).toHaveLength(1)
  expect(told({ character: 'choice' })).toHaveLength(1)
})

test('a missing body, court or address leaves a mark, never an empty place', () => {
  const text = told({ reconsiderationBody: null, court: null, onlineFiling: null, servedOnline: true }).join('')
  expect(text).toContain('向〔行政复议机关〕申请')
  expect(text).toContain('向〔人民法院〕提起')
  expect(text).toContain('〔网上提交行政复议申请的地址〕')
})

test('the terms are 60 days, 6 months and 15 days, each with its article', () => {
  expect(remedyLimit('reconsideration')).toMatchObject({ amount: 60, unit: 'day' })
  expect(remedyLimit('suit')).toMatchObject({ amount: 6, unit: 'month' })
  expect(remedyLimit('suit-after-reconsideration')).toMatchObject({ amount: 15, unit: 'day' })
  for (const { article } of remedyLimits) expect(article).toMatch(/第.+条/)
})

test.each([
  ['a department goes to the government of its level, never to its superior department', {}, ['示范县人民政府']],
  ['a county government goes to the next higher one', { kind: 'government' }, ['示范市人民政府']],
  ['a township goes to the county', { kind: 'township', higherGovernment: '示范县人民政府' }, ['示范县人民政府']],
  [
    'a provincial government reviews its own acts',
    { kind: 'government', level: 'province', name: '某省人民政府' },
    ['某省人民政府'],
  ],
  ['a ministry reviews its own acts', { level: 'nation', name: '某部' }, ['某部']],
  ['taxes and customs go up their own line', { kind: 'vertical' }, ['示范市自然资源局']],
  ['a dispatched body goes to the government', { kind: 'dispatched' }, ['示范县人民政府']],
  ['an authorised organisation goes to the government', { kind: 'authorized' }, ['示范县人民政府']],
  ['judicial administration may be taken to either', { isJustice: true }, ['示范县人民政府', '示范市自然资源局']],
  ['nothing is made up where the tree has no such organ', { government: null }, []],
] satisfies readonly [string, Partial<OrganForReconsideration>, readonly string[]][])('%s', (_, organ, names) => {
  const suggested = suggestReconsiderationBody({ ...department, ...organ })
  expect(suggested.names).toEqual(names)
  expect(suggested.article).toMatch(/^行政复议法 第二十[四五七八]条/)
  expect(suggested.why).toMatch(/。$/)
})

const department: OrganForReconsideration = {
  name: '示范县自然资源局',
  kind: 'department',
  level: 'county',
  isJustice: false,
  government: '示范县人民政府',
  higherGovernment: '示范市人民政府',
  superiorDepartment: '示范市自然资源局',
}

function told(facts: Partial<RemedyFacts>): readonly string[] {
  return remedyParagraphs({
    character: 'choice',
    issuedOn: NEW_LAW,
    servedOnline: false,
    you: '您',
    reconsiderationBody: '示范县人民政府',
    court: '示范市中级人民法院',
    onlineFiling: 'https://fuyi.example.cn/',
    ...facts,
  })
}
