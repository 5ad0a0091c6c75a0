import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { megabytes, median, millisecondsOf, rounded } from './measure.ts'
import { corpusFiles, ownTexts, reportTexts } from './report-texts.ts'
import type { Result } from './result.ts'
import { runCommand, type CommandRun } from './run-command.ts'

/** The command line as users run it: how soon it starts, the whole corpus in one call, a thousand files in one call. */
export async function commandLineBench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  try {
    return [...(await startingTimes(folder)), ...(await wholeCorpus()), ...(await thousandFiles(folder))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startingTimes(folder: string): Promise<Result[]> {
  const file = join(folder, 'one.md')
  writeFileSync(file, (await ownTexts()).find(({ name }) => name.endsWith('.md'))?.bytes ?? '')
  const time = async (...words: string[]) =>
    median(await millisecondsOf(() => void spawnSync(process.execPath, words), { times: 9, warm: 2 }))
  const bare = await time('-e', '0')
  const how = `median of 9 processes; node alone ${rounded(bare, 0)} ms`
  return [
    { what: 'gongkai --help', value: `${rounded(await time('dist/cli.js', '--help'), 0)} ms`, how },
    {
      what: 'gongkai report parse, one text',
      value: `${rounded(await time('dist/cli.js', 'report', 'parse', file), 0)} ms`,
      how,
    },
  ]
}

async function wholeCorpus(): Promise<Result[]> {
  const files = corpusFiles(/\.(txt|html|pdf)$/)
  if (files.length === 0) return []
  const run = await runCommand(['report', 'check', '--json', ...files])
  return [
    {
      what: 'the whole corpus, gongkai report check --json',
      value: `${rounded(run.seconds, 1)} s, ${run.lines} lines, exit ${run.code}`,
      how: `${files.length} files in one call, peak ${megabytes(run.peak)}`,
    },
  ]
}

const FILES = 1000

async function thousandFiles(folder: string): Promise<Result[]> {
  const texts = [...(await reportTexts()), ...(await ownTexts())]
  const names = Array.from({ length: FILES }, (_, at) => {
    const text = texts[at % texts.length]
    const name = join(folder, `${String(at).padStart(4, '0')}${extname(text?.name ?? '')}`)
    writeFileSync(name, text?.bytes ?? '')
    return name
  })
  const parse = await runCommand(['report', 'parse', '--json', ...names])
  const check = await runCommand(['report', 'check', '--json', ...names])
  return [
    {
      what: '1,000 files, gongkai report parse --json',
      value: pace(parse),
      how: memoryWords(parse),
      target: 'flat memory',
    },
    {
      what: '1,000 files, gongkai report check --json',
      value: pace(check),
      how: `${memoryWords(check)}; keeps every report to compare them`,
    },
  ]
}

function pace({ seconds, lines }: CommandRun): string {
  return `${rounded(seconds, 1)} s, ${lines} lines, ${rounded(lines / seconds, 0)} a second`
}

function memoryWords({ memory, peak }: CommandRun): string {
  const shown = [memory[0], memory[Math.floor(memory.length / 2)], memory.at(-1)].map((bytes) => megabytes(bytes ?? 0))
  return `resident after 100, 500, 1,000 lines: ${shown.join(', ')}; peak ${megabytes(peak)}`
}
