import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { composeApplication } from '../compose.ts'
import type { Program } from '../kernel/actor.ts'
import { findingsCsv, findingZh, type OpenMoving, type Run as MovingRun } from '../modules/moving-in/public.ts'
import { readConfig } from '../platform/config/config.ts'
import { openRecords } from '../platform/database/open-records.ts'
import { createLog } from '../platform/log/log.ts'
import { openSecrets } from '../platform/secrets/open-secrets.ts'
import type { Call, Run } from './command.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { harmless } from './text-width.ts'

const by: Program = { kind: 'program', name: '命令行' }

/** Moves an old site in from a folder of this machine, or only looks at what would move; run again, it goes on where it was. */
export const run: Run = async (call, terminal) => {
  const config = readConfig(process.env)
  if (!config.ok) return complain(config.refusal, terminal)
  const log = createLog((line) => terminal.err(line))
  const records = await openRecords(config.value, log)
  if (!records.ok) return complain([records.refusal], terminal)
  const { database, folder } = records.value
  try {
    const secrets = openSecrets({ secret: config.value.secret, folder, log })
    if (!secrets.ok) return complain([secrets.refusal], terminal)
    const application = await composeApplication({ database, config: config.value, secrets: secrets.value, folder })
    try {
      return await moveIn(application.moving, call, terminal)
    } finally {
      await application.close()
    }
  } finally {
    await records.value.close()
  }
}

async function moveIn(moving: OpenMoving, call: Call, terminal: Terminal): Promise<ExitCode> {
  const begun = await beginOrGoOn(moving, call)
  if (typeof begun === 'string') return complain([begun], terminal)
  const { organId, id } = begun
  const there = async () => (await moving.findRun(organId, id)) ?? begun
  if (!(await moving.workOn(id))) return complain(['另一个程序正在迁入旧站，请等它完成后再试。'], terminal)
  const looked = await there()
  if (looked.stage === 'failed') return complain([looked.why], terminal)
  const wrong = await mapColumns(moving, looked, call)
  if (wrong !== undefined) return complain([wrong], terminal)
  if (call.options['look'] !== true) {
    const started = await moving.start(by, await there(), call.options['mask'] === true)
    if (!started.ok) return complain(['这次迁入的状态已经变化，请再运行一次。'], terminal)
    if (!(await moving.workOn(id)))
      return complain(['另一个程序正在迁入旧站，请稍后再运行一次，将从中断处继续。'], terminal)
  }
  return report(moving, await there(), call, terminal)
}

/** The run of this folder that was not finished, or a new one; a sentence where there can be none. */
async function beginOrGoOn(moving: OpenMoving, { operands, options }: Call): Promise<MovingRun | string> {
  const site = moving.siteById(String(options['site'] ?? ''))
  if (site === undefined)
    return `请用 --site 写明网站的编号，可以是：${moving.siteIds().join('、') || '（还没有网站）'}。`
  const path = resolve(operands[0] ?? '')
  const { organId } = site
  const open = (await moving.listRuns(organId)).find(
    ({ source, stage }) => source.kind === 'folder' && source.path === path && stage !== 'done' && stage !== 'failed',
  )
  if (open !== undefined) return open
  const settings = { origin: textOf(options['origin']), selector: textOf(options['selector']), mask: false }
  const begun = await moving.beginFolder(by, { organId, siteId: site.id, name: path, settings }, path)
  if (!begun.ok) return begun.refusal
  return (await moving.findRun(organId, begun.value)) ?? '没有记下这次迁入。'
}

function textOf(value: string | true | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** Where old columns go: as said here, else as kept for the site, else where the names are the same. */
async function mapColumns(moving: OpenMoving, run: MovingRun, { repeated }: Call): Promise<string | undefined> {
  const columns = moving.columnsOf(run.siteId)
  const map = new Map<string, string | null>()
  for (const { name, columnId, suggested } of await moving.oldColumns(run))
    if (columnId === undefined && suggested !== undefined) map.set(name, suggested)
  for (const said of repeated['column'] ?? []) {
    const read = readPair(said, columns)
    if (read === undefined)
      return `--column ${said}：请写“旧栏目=新栏目”，新栏目可以是 ${columns.map(({ path }) => path).join('、')}，不迁入写 -。`
    map.set(read.old, read.to)
  }
  if (map.size > 0) await moving.keepMap(by, run, map)
  return undefined
}

type Named = { readonly id: string; readonly path: string; readonly name: string }

function readPair(said: string, columns: readonly Named[]) {
  const [, old, named] = /^(.+)=([^=]+)$/.exec(said) ?? []
  if (old === undefined || named === undefined) return undefined
  if (named === '-') return { old, to: null }
  const [column, ...others] = columns.filter(({ path, name }) => path === named || name === named)
  return column === undefined || others.length > 0 ? undefined : { old, to: column.id }
}

async function report(moving: OpenMoving, run: MovingRun, { options }: Call, terminal: Terminal): Promise<ExitCode> {
  const counts = await moving.countStates(run.id)
  const of = (state: Parameters<typeof counts.get>[0]) => counts.get(state) ?? 0
  await terminal.out(
    `已迁入 ${of('moved')} 件，以前已迁入 ${of('known')} 件，不迁入 ${of('refused')} 件，` +
      `有个人信息的 ${of('held')} 件，可以迁入的 ${of('ready')} 件。\n`,
  )
  for (const { name, count, columnId } of await moving.oldColumns(run))
    if (columnId === undefined) await terminal.out(`没有对应的栏目：${harmless(name)}（${count} 件）\n`)
  for (const { kind, count } of await moving.countFindings(run.id))
    await terminal.out(`${findingZh(kind)}：${count} 件\n`)
  const file = textOf(options['findings'])
  if (file !== '') {
    const lines = await moving.linesOfRun(run.id, { found: 'any' }, { offset: 0, limit: 1_000_000 })
    await writeFile(file, findingsCsv(lines))
  }
  return of('ready') + of('held') > 0 && options['look'] !== true ? 1 : 0
}

function complain(sentences: readonly string[], terminal: Terminal): 2 {
  for (const sentence of sentences) terminal.err(`${sentence}\n`)
  return 2
}
