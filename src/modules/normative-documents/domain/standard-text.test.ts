import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { standardText } from './standard-text.ts'
import { blocksOfText } from './text-blocks.ts'

const printed = {
  title: '示范县人民政府关于印发《示范县城乡环境卫生管理办法》的通知',
  blocks: blocksOfText(
    '各乡镇人民政府：\n\n现印发给你们。\n第一章 总则\n第一条 为了加强管理，制定本办法。\n一、加强领导。各单位应当落实责任。\n（一）职责',
  ),
  documentNumber: '示政规〔2026〕3号',
  madeOn: day('2026-02-03'),
  issuers: ['示范县人民政府', '示范县教育局'],
}

test('the first line is the addressee where it ends like one', () => {
  expect(standardText(printed).addressee).toBe('各乡镇人民政府：')
  expect(standardText({ ...printed, blocks: blocksOfText('第一条 本办法。') }).addressee).toBe('')
})

test('chapters and short numbered lines are headings, articles and sentences are not', () => {
  const kinds = standardText(printed).blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind))
  expect(kinds).toEqual(['paragraph', 1, 'paragraph', 'paragraph', 2])
})

test('all who made it sign it, and the first stands at its head', () => {
  const { organName, signedBy } = standardText(printed)
  expect(organName).toBe('示范县人民政府')
  expect(signedBy).toContain('示范县教育局')
})
