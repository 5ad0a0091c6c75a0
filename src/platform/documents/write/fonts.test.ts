import { mkdtempSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fontFamilies, fontFolders } from './fonts.ts'

test('the fonts we bring are one file a folder', () => {
  const files = fontFolders('/nowhere').map((folder) => readdirSync(folder).filter((name) => name.endsWith('.ttf')))
  expect(files.map((names) => names.length)).toEqual([1, 1, 1])
})

test('fonts an office adds to its data folder come first', () => {
  const data = mkdtempSync(join(tmpdir(), 'gongkai-fonts-'))
  mkdirSync(join(data, 'fonts'))
  expect(fontFolders(data)[0]).toBe(join(data, 'fonts'))
  expect(fontFolders(data)).toHaveLength(4)
  rmSync(data, { recursive: true })
})

test('every part of the page ends in a font that is there', () => {
  expect(new Set(Object.values(fontFamilies).map((families) => families.at(-1)))).toEqual(
    new Set(['Noto Serif SC', 'Noto Sans SC']),
  )
})
