import { expect, test } from 'vitest'
import { permissions } from '../../../kernel/permission.ts'
import { firstSteps, isReady } from './first-steps.ts'
import type { OrganStanding, Standing } from './standing.ts'

const department: OrganStanding = {
  id: 'education',
  name: '示范县教育局',
  isNamed: true,
  discloses: true,
  documentCode: '示教公开',
  registerPrefix: '示教依申请',
  hasContact: true,
  hasReconsiderationBody: true,
  hasCourt: true,
  decisionSteps: ['review', 'approve'],
  permitted: new Set(permissions),
}

const settled: Standing = {
  organs: [{ ...department, id: 'county', name: '示范县人民政府', registerPrefix: '示政依申请' }, department],
  unproven: [],
  loadedYears: new Set([2026]),
  year: 2026,
  month: 3,
}

/** What is missing, in words, when one thing of the department is not as it should be. */
function missingWhen(part: Partial<OrganStanding>, whole: Partial<Standing> = {}): readonly string[] {
  const organs = [settled.organs[0] ?? department, { ...department, ...part }]
  const steps = firstSteps({ ...settled, organs, ...whole })
  return steps.filter(({ state }) => state === 'missing').flatMap(({ gaps }) => gaps.map(({ words }) => words))
}

test('an office with everything in its place can take requests', () => {
  const steps = firstSteps(settled)
  expect(steps.filter(({ state }) => state !== 'done')).toEqual([])
  expect(isReady(steps)).toBe(true)
})

test('the first organ of a new installation has to be named and opened before anything else counts', () => {
  const unnamed = {
    ...department,
    name: '（尚未命名的机关）',
    isNamed: false,
    discloses: false,
    hasContact: false,
    documentCode: '',
    permitted: new Set<never>(),
  }
  const steps = firstSteps({ ...settled, organs: [unnamed], unproven: ['系统管理员'] })
  expect(isReady(steps)).toBe(false)
  expect(steps.filter(({ state }) => state === 'missing').map(({ key }) => key)).toEqual([
    'administrators',
    'name',
    'open',
    'contact',
    'numbers',
    'staff',
  ])
})

test.each<[string, Partial<OrganStanding>]>([
  ['示范县教育局：缺少机构名称、办公地址或者联系电话', { hasContact: false }],
  ['示范县教育局：缺少行政复议机关', { hasReconsiderationBody: false }],
  ['示范县教育局：缺少行政复议机关和管辖法院', { hasReconsiderationBody: false, hasCourt: false }],
  ['示范县教育局：缺少机关代字', { documentCode: '' }],
  ['示范县教育局：还没有办理申请的人员', { permitted: new Set() }],
  [
    '示范县教育局：没有人可以分办、审核答复、批准延期和答复',
    { permitted: new Set(['register-requests', 'handle-requests']) },
  ],
])('%s keeps it from taking requests', (words, part) => {
  expect(missingWhen(part)).toEqual([words])
})

test('who needs no review needs no reviewer; the head is needed for every extension (条例 第三十三条)', () => {
  const permitted = new Set(permissions.filter((each) => each !== 'review-decisions' && each !== 'approve-decisions'))
  expect(missingWhen({ permitted, decisionSteps: [] })).toEqual(['示范县教育局：没有人可以批准延期和答复'])
})

test('two organs with one prefix would give two requests one number', () => {
  expect(missingWhen({ registerPrefix: '示政依申请' })).toEqual([
    '示范县人民政府：登记编号前缀“示政依申请”与示范县教育局相同',
    '示范县教育局：登记编号前缀“示政依申请”与示范县人民政府相同',
  ])
})

test('an organ citizens cannot ask needs neither contact nor staff', () => {
  expect(missingWhen({ discloses: false, hasContact: false, documentCode: '', permitted: new Set() })).toEqual([])
})

test('a year without its notice keeps terms provisional; the next one is asked for from November, as advice', () => {
  expect(missingWhen({}, { loadedYears: new Set([2025]) })).toEqual(['2026年的放假通知还没有收录'])
  const november = firstSteps({ ...settled, month: 11 })
  expect(november.find(({ key }) => key === 'next-year')).toMatchObject({
    state: 'advice',
    gaps: [{ words: '2027年的放假通知还没有收录' }],
  })
  expect(isReady(november)).toBe(true)
})
