import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'

const root = checkoutFolder()

type SourceFile = { readonly path: string; readonly text: string }

const sources = filesUnder('src')
const everything = [...sources, ...filesUnder('test').filter((file) => !file.path.includes('/canary/'))]
const isTest = (file: SourceFile) => /\.test\.tsx?$|\/testing\//.test(file.path)
const isTable = (file: SourceFile) => file.path.endsWith('.table.ts')
const product = sources.filter((file) => !isTest(file))

test('there is something to look at', () => {
  expect(product.length).toBeGreaterThan(200)
})

test('no file is longer than 300 lines, and few are longer than 120', () => {
  const written = product.filter((file) => !isTable(file))
  const lengthOf = (file: SourceFile) => file.text.split('\n').length
  expect(written.filter((file) => lengthOf(file) > 300).map((file) => file.path)).toEqual([])
  const overAim = written.filter((file) => lengthOf(file) > 120).map((file) => file.path)
  expect(overAim.length / written.length, overAim.join('\n')).toBeLessThan(0.15)
})

test('every module has a README.md and a public.ts', () => {
  const modules = readdirSync(join(root, 'src/modules'))
  expect(modules).toContain('annual-report')
  for (const name of modules) {
    expect(readdirSync(join(root, 'src/modules', name)), name).toEqual(
      expect.arrayContaining(['README.md', 'public.ts']),
    )
  }
})

test('files are named after what they are about', () => {
  const names = product.map((file) => basename(file.path))
  const vague = /^(utils?|helpers?|common|misc|base|types|constants|index|manager|service|data|info)\.tsx?$/
  expect(names.filter((name) => vague.test(name))).toEqual([])
  const folders = product.flatMap((file) => dirname(file.path).split('/'))
  expect(folders.filter((name) => /^(utils?|helpers?|common|lib|misc|services?)$/.test(name))).toEqual([])
})

test('pure code neither waits nor reads a clock nor rolls dice', () => {
  const pure = product.filter((file) => /^src\/(kernel|statute)\/|^src\/modules\/[^/]+\/domain\//.test(file.path))
  expect(pure.length).toBeGreaterThan(50)
  const impure = /\bawait\b|\basync\b|new Date\(\)|Date\.now|Math\.random|performance\.|process\./
  expect(pure.filter((file) => impure.test(withoutComments(file.text))).map((file) => file.path)).toEqual([])
})

test('nobody talks the compiler or the linter out of a complaint', () => {
  const silenced = /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable/
  expect(everything.filter((file) => silenced.test(file.text)).map((file) => file.path)).toEqual([])
})

test('no test is skipped, postponed or run alone', () => {
  const set = /\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf|fails)\b/
  expect(everything.filter((file) => set.test(file.text)).map((file) => file.path)).toEqual([])
})

test('the lockfile records no download address', () => {
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8')
  expect(lockfile).not.toMatch(/"resolved"\s*:/)
  expect(lockfile).not.toMatch(/\.tgz/)
})

function filesUnder(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
}
