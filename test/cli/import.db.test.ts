import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { buildCommandLine, demoReport, gongkai, temporaryFolder, type Folder } from './gongkai.ts'

const db = useDatabase()
let folder: Folder

beforeAll(() => {
  buildCommandLine()
  folder = temporaryFolder()
  folder.write('2024.json', demoReport())
  folder.write('空.txt', '')
})

afterAll(() => folder.remove())

const importFiles = (...words: string[]) =>
  gongkai(['report', 'import', ...words], { cwd: folder.path, env: { DATABASE_URL: db.url } })

test('reports go into the library; a refused file does not stop the others', async () => {
  const { code, out } = await importFiles('空.txt', '2024.json')
  expect(out).toMatch(/空\.txt：没有收入，文件是空的.*\n2024\.json：已收入（示范县人民政府 2024 年度，第 1 版）\n/)
  expect(code).toBe(2)
})

test('the same file again changes nothing, another for the same year is a new edition', async () => {
  const changed = demoReport()
  changed.table3.rows['granted'] = [1, 0, 0, 0, 0, 0, 1]
  folder.write('更正.json', changed)
  const { code, out } = await importFiles('--json', '2024.json', '更正.json')
  expect(code).toBe(0)
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(lines).toMatchObject([
    { file: '2024.json', kind: 'unchanged', edition: 1 },
    { file: '更正.json', kind: 'new-edition', edition: 2, agency: '示范县人民政府', year: 2024 },
  ])
})

test('a database that does not answer is one sentence and exit code 2', async () => {
  const ended = await gongkai(['report', 'import', '2024.json'], {
    cwd: folder.path,
    env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
  })
  expect(ended.code).toBe(2)
  expect(ended.err).toContain('无法连接环境变量 DATABASE_URL 指定的数据库')
  expect(ended.err.trim().split('\n')).toHaveLength(1)
})
