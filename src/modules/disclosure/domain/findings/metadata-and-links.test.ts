import { expect, test } from 'vitest'
import { day } from '../../../../kernel/day.ts'
import { linkFindings } from './link-findings.ts'
import type { FollowedLink } from './link-findings.ts'
import { missingMetadata } from './missing-metadata.ts'
import type { Metadata } from './missing-metadata.ts'

const whole: Metadata = {
  title: '关于防汛工作的通知',
  indexNumber: '11370322004222241N/202611-00001',
  topic: 't06-03',
  issuer: '示范县水利局',
  documentNumber: '示水发〔2026〕12号',
  official: true,
  datedOn: day('2026-11-02'),
  publishOn: day('2026-11-22'),
  validity: 'in-force',
  keywords: ['防汛'],
  summary: '部署防汛工作',
  source: '示范县水利局',
  attribute: 'proactive',
  statutoryItem: 'a20-01',
}
const fields = (changed: Partial<Metadata>) => missingMetadata({ ...whole, ...changed }).map(({ field }) => field)

test('an item with everything told lacks nothing', () => expect(missingMetadata(whole)).toEqual([]))

test('an empty item lacks everything, in the order of the form', () => {
  const empty: Metadata = {
    ...{ title: '', indexNumber: '', topic: '', issuer: '', documentNumber: '', official: true, datedOn: null },
    ...{
      publishOn: day('2026-11-22'),
      validity: null,
      keywords: [],
      summary: '',
      source: ' ',
      attribute: null,
      statutoryItem: null,
    },
  }
  expect(missingMetadata(empty)).toHaveLength(12)
  expect(fields(empty).slice(0, 3)).toEqual(['title', 'indexNumber', 'topic'])
})

test('days out of order, wrong numbers and closed attributes are told', () => {
  expect(fields({ datedOn: day('2026-11-23') })).toEqual(['datedOn'])
  expect(fields({ indexNumber: '11370322004222241N/2026-x' })).toEqual(['indexNumber'])
  expect(fields({ documentNumber: '示水发2026' })).toEqual(['documentNumber'])
  expect(fields({ attribute: 'on-request' })).toEqual(['attribute'])
  expect(fields({ official: false, documentNumber: '', validity: null })).toEqual([])
})

const link = (href: string, seen: FollowedLink['seen'] = null): FollowedLink => ({ href, words: '链接', seen })
const kinds = (...links: FollowedLink[]) =>
  linkFindings(links, ['www.shifan.gov.cn']).map(({ kind, severity }) => `${kind} ${severity}`)

test('links within the site that answer are fine', () => {
  expect(
    kinds(link('/items/1'), link('https://www.shifan.gov.cn/a', { status: 200 }), link('#top'), link('tel:12345')),
  ).toEqual([])
})

test('links that lead nowhere, inside, to nothing or away are told', () => {
  expect(kinds(link('#'), link(''), link('javascript:void(0)'))).toEqual(Array(3).fill('no-target error'))
  expect(
    kinds(link('file:///C:/a.doc'), link('C:\\a.doc'), link('http://192.168.1.2/a'), link('http://localhost:8080')),
  ).toEqual(Array(4).fill('local-link error'))
  expect(kinds(link('/a', { status: 404 }), link('/b', { failure: 'no-such-host' }))).toEqual(
    Array(2).fill('broken-link error'),
  )
  expect(kinds(link('/a', { status: 403 }), link('/b', { failure: 'no-answer' }))).toEqual([
    'unsure-link warning',
    'broken-link warning',
  ])
  expect(kinds(link('https://www.example.com/'), link('//example.com/a'))).toEqual(Array(2).fill('off-site-link info'))
  expect(kinds(link('https://evil-www.shifan.gov.cn.example.com/'))).toEqual(['off-site-link info'])
})
