import { expect, test } from 'vitest'
import { awaitedSteps } from './awaited-steps.ts'
import { usualPractice } from './document-practice.ts'
import type { DocumentEntry } from './document-trail.ts'

const practice = usualPractice({ documentCode: '示政公开', kind: 'government', level: 'county' })

function trail(...steps: (readonly [DocumentEntry['step'], Record<string, string>?])[]): readonly DocumentEntry[] {
  return steps.map(([step, detail = {}], at) => ({ seq: at + 1, step, detail, actorName: '办小县', at: new Date(0) }))
}

function open(market: boolean, ...steps: Parameters<typeof trail>) {
  return awaitedSteps({ market, kind: 'normative-document', trail: trail(...steps) }, practice)
    .filter(({ done }) => !done)
    .map(({ step }) => step)
}

const passed = { verdict: 'passed' }
const all = [
  ['consult', { until: '2026-02-03' }],
  ['close-consultation'],
  ['review-competition', passed],
  ['review-legality', passed],
  ['plan-interpretation'],
] as const

test('what touches businesses is consulted on, reviewed twice and comes with a plan to interpret it', () => {
  expect(open(true)).toEqual(['consult', 'review-competition', 'review-legality', 'plan-interpretation'])
  expect(open(true, ...all)).toEqual([])
})

test('what touches no business needs no review for competition', () => {
  expect(open(false)).toEqual(['consult', 'review-legality', 'plan-interpretation'])
})

test('an organ may settle that what touches no business is not consulted on', () => {
  const settled = { ...practice, consultsAlways: false }
  const steps = (market: boolean) =>
    awaitedSteps({ market, kind: 'normative-document', trail: [] }, settled).map(({ step }) => step)
  expect(steps(false)).not.toContain('consult')
  expect(steps(true)).toContain('consult')
})

test('a consultation counts when its result is on file', () => {
  expect(open(false, ['consult', { until: '2026-02-03' }])[0]).toBe('close-consultation')
})

test('a text changed after its review is reviewed again; a title corrected is not', () => {
  expect(open(true, ...all, ['edit', { text: 'changed' }])).toEqual(['review-competition', 'review-legality'])
  expect(open(true, ...all, ['edit'])).toEqual([])
})

test('a review that was not passed does not count', () => {
  expect(open(false, ...all, ['review-legality', { verdict: 'returned' }])).toEqual(['review-legality'])
})
