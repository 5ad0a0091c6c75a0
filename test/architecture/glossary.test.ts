import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every name the glossary gives exists in the code', () => {
  const code = sourceFiles()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const missing = glossaryNames().filter((name) => !code.includes(name))
  expect(missing).toEqual([])
})

test('the glossary names what it explains', () => {
  expect(glossaryNames().length).toBeGreaterThan(50)
})

function glossaryNames(): string[] {
  const rows = readFileSync('GLOSSARY.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
  return rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string))
}

function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file}`)
}
