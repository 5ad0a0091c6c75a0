import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { CommentReference, DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { itemsForRequests } from '../../src/items-for-requests.ts'
import type { Staff } from '../../src/kernel/actor.ts'
import { act } from '../../src/modules/audit/public.ts'
import { itemById } from '../../src/modules/disclosure/queries/item-by-id.ts'
import { aPerson, openNewsroom } from '../../src/modules/disclosure/testing/a-newsroom.ts'
import { readStoredFile } from '../../src/modules/files/public.ts'
import { folderBlobs } from '../../src/platform/blobs/folder-blobs.ts'
import { secretsOf } from '../../src/platform/secrets/secrets.ts'
import { useDatabase } from '../support/database.ts'

const db = useDatabase()
const folder = mkdtempSync(join(tmpdir(), 'gongkai-copied-'))
const blobs = folderBlobs({ folder, secrets: secretsOf('one secret of more than 32 characters') })
let room: Awaited<ReturnType<typeof openNewsroom>>
let handler: Staff

beforeAll(async () => {
  room = await openNewsroom(db.database)
  handler = aPerson(room.organId, '承办人', 'write-items')
})
afterAll(() => rmSync(folder, { recursive: true }))

const item = { title: '供应计划执行情况', text: '全年供应十宗。' }

function aLetter(paragraph: Paragraph, comments: readonly string[] = []) {
  const children = comments.map((text, id) => ({ id, children: [new Paragraph(text)] }))
  const makers = { creator: '承办人张某某', lastModifiedBy: '李某某' }
  return Packer.toBuffer(new Document({ ...makers, comments: { children }, sections: [{ children: [paragraph] }] }))
}

async function begun(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const begin = itemsForRequests({ blobs, creating: (actor) => room.items.creating(actor) })
  const ready = await begin(handler, item, files)
  if (!ready.ok) return ready
  return act<number, unknown>(db.database, handler, (transaction) => ready.value(transaction))
}

const wordsOf = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString())
    .join('')

async function copyOf(made: Awaited<ReturnType<typeof begun>>) {
  const kept = await itemById(db.database, room.organId, made.ok ? made.value : 0)
  const [attachment] = kept?.working.attachments ?? []
  const stored = await readStoredFile({ blobs }, db.database, attachment?.fileId ?? '')
  return { attachment, words: wordsOf(stored?.bytes ?? new Uint8Array()) }
}

test('the files an applicant was given are copied to the item, without who made them', async () => {
  const bytes = await aLetter(new Paragraph('供应计划执行情况表'))
  expect(wordsOf(bytes)).toContain('张某某')
  const { attachment, words } = await copyOf(await begun([{ name: '执行情况.docx', bytes }]))
  expect(attachment).toMatchObject({ name: '执行情况.docx', role: 'attachment' })
  expect(attachment?.words).toContain('供应计划执行情况表')
  expect(words).toContain('供应计划执行情况表')
  expect(words).not.toMatch(/张某某|李某某/)
})

test('a file with comments and changes is copied as it stands, without either', async () => {
  const change = { id: 1, author: '王某某', date: '2026-01-05T09:00:00Z' }
  const children = [
    ...[new TextRun('供应'), new DeletedTextRun({ ...change, text: '九宗' }), new CommentReference(0)],
    new InsertedTextRun({ ...change, text: '十宗' }),
  ]
  const bytes = await aLetter(new Paragraph({ children }), ['请核实'])
  expect(wordsOf(bytes)).toMatch(/九宗[^]*请核实|请核实[^]*九宗/)
  const { attachment, words } = await copyOf(await begun([{ name: '带批注.docx', bytes }]))
  expect(attachment?.words?.trim()).toBe('供应十宗')
  expect(words).not.toMatch(/王某某|九宗|请核实/)
})

test('a file with hidden words is not copied, and no item is begun', async () => {
  const hidden = new Paragraph({ children: [new TextRun('执行情况'), new TextRun({ text: '内部意见', vanish: true })] })
  const made = await begun([{ name: '隐藏.docx', bytes: await aLetter(hidden) }])
  expect(made).toMatchObject({ ok: false, refusal: expect.stringContaining('隐藏') })
})
