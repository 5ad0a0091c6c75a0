import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { multipart, type SentFile } from '../../../test/support/multipart.ts'
import { buildServer } from './build-server.ts'
import type { Question } from './page.ts'

const uploads = mkdtempSync(join(tmpdir(), 'gongkai-uploads-'))
const asked: Question[] = []
let server: FastifyInstance
let answer = (): Promise<string> => Promise.resolve('')

beforeAll(async () => {
  server = await buildServer({
    uploads,
    pages: [
      {
        ...{ method: 'POST', path: '/', may: 'anyone', carries: 'large-files', largest: 1000 },
        answer: async (question) => {
          asked.push(question)
          return { kind: 'text', mediaType: 'text/plain', text: await answer() }
        },
      },
    ],
    assets: { files: [], address: (name) => name },
    frame: () => '',
    problemPage: ({ status }) => ({ status, title: '', body: '' }),
    report: () => {},
  })
})
beforeEach(() => void asked.splice(0))
afterAll(async () => {
  await server.close()
  rmSync(uploads, { recursive: true })
})

const post = (fields: Readonly<Record<string, string | SentFile>>) =>
  server.inject({ method: 'POST', url: '/', ...multipart(fields) })
const sent = () => asked[0]?.largeFiles?.['file']

test('a large file lies on the disk while it is answered, and no longer', async () => {
  answer = () => Promise.resolve(readFileSync(sent()?.path ?? '', 'utf8'))
  const { body } = await post({ origin: 'http://www.example.cn/', file: { name: 'C:\\旧站.zip', bytes: '网页' } })
  expect(body).toBe('网页')
  expect(sent()).toMatchObject({ name: '旧站.zip', size: 6, tooLarge: false })
  expect(asked[0]).toMatchObject({ form: { origin: 'http://www.example.cn/' }, files: {} })
  expect(readdirSync(uploads)).toEqual([])
})

test('where answering fails the file goes as well', async () => {
  answer = () => Promise.reject(new Error('no database'))
  expect((await post({ file: { name: 'a.zip', bytes: '网页' } })).statusCode).toBe(500)
  expect(readdirSync(uploads)).toEqual([])
})

test('of a file over the limit nothing is kept, and what was typed beside it is there', async () => {
  answer = () => Promise.resolve(String(existsSync(sent()?.path ?? '')))
  const { body } = await post({ file: { name: 'a.zip', bytes: 'x'.repeat(1001) }, selector: '#zoom' })
  expect(body).toBe('false')
  expect(sent()).toMatchObject({ name: 'a.zip', tooLarge: true })
  expect(asked[0]).toMatchObject({ form: { selector: '#zoom' } })
})

test('a field nobody filled is no file', async () => {
  await post({ file: { name: '', bytes: '' } })
  expect(asked[0]?.largeFiles).toEqual({})
})

test('what a process left behind when it was killed goes after a day', async () => {
  const [old, fresh] = ['old.upload', 'fresh.upload'].map((name) => join(uploads, name)) as [string, string]
  for (const path of [old, fresh]) writeFileSync(path, 'x')
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000)
  utimesSync(old, before, before)
  await post({ file: { name: 'a.zip', bytes: '网页' } })
  expect(readdirSync(uploads)).toEqual(['fresh.upload'])
  rmSync(fresh)
})
