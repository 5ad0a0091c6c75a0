import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeApplication } from '../src/compose.ts'
import type { OpenMoving } from '../src/modules/moving-in/public.ts'
import { readConfig } from '../src/platform/config/config.ts'
import type { Records } from '../src/platform/database/open-records.ts'
import { createLog } from '../src/platform/log/log.ts'
import { openSecrets } from '../src/platform/secrets/open-secrets.ts'
import { rounded } from './measure.ts'
import type { Result } from './result.ts'
import { itemMaker } from './search-items.ts'
import { postmasterOf, stopwatch, type Used } from './stopwatch.ts'

const PAGES = 3_000
const by = { kind: 'program', name: 'bench' } as const

/** Pages of an old site as somebody mirrored them: read in their thread, then moved in with their old addresses. */
export async function oldSiteBench(records: Records, folder: string): Promise<Result[]> {
  const config = readConfig({ GONGKAI_DATA: folder })
  const secrets = openSecrets({ secret: null, folder: records.folder, log: createLog() })
  if (!config.ok || !secrets.ok) throw new Error('the county was opened a moment ago')
  const { database } = records
  const application = await composeApplication({
    ...{ database, config: config.value, secrets: secrets.value, folder: records.folder },
  })
  try {
    const postmaster = await postmasterOf(database)
    const [reading, moving] = [stopwatch(postmaster), stopwatch(postmaster)]
    const run = await beginRun(application.moving, writePages(join(folder, 'old-site')))
    await reading.during(() => application.moving.workOn(run.id))
    await decide(application.moving, run)
    await moving.during(() => application.moving.workOn(run.id))
    const moved = (await application.moving.countStates(run.id)).get('moved')
    if (moved !== PAGES) throw new Error(`only ${moved} of ${PAGES} pages moved in`)
    return [resultOf('pages of an old site that are read', reading.used), resultOf('pages that move in', moving.used)]
  } finally {
    await application.close()
  }
}

async function beginRun(moving: OpenMoving, folder: string) {
  const site = moving.siteById('land')
  if (site === undefined) throw new Error('the county has this site')
  const settings = { origin: '', selector: '', mask: true }
  const begun = await moving.beginFolder(
    by,
    { organId: site.organId, siteId: site.id, name: 'bench', settings },
    folder,
  )
  const run = begun.ok ? await moving.findRun(site.organId, begun.value) : undefined
  if (run === undefined) throw new Error('a folder of pages can be begun with')
  return run
}

async function decide(moving: OpenMoving, run: Awaited<ReturnType<typeof beginRun>>): Promise<void> {
  const [column] = moving.columnsOf(run.siteId)
  if (column === undefined) throw new Error('the site has columns')
  const there = async () => (await moving.findRun(run.organId, run.id)) ?? run
  await moving.keepMap(by, await there(), new Map([[COLUMN, column.id]]))
  await moving.start(by, await there(), true)
}

function resultOf(what: string, used: Used): Result {
  const each = (seconds: number) => rounded((1000 * seconds) / PAGES)
  const how = `${PAGES} pages of 1,500 characters; each takes ${each(used.program)} ms of a processor in the program, ${each(used.server)} ms in PostgreSQL`
  return { what, value: `${rounded(PAGES / used.seconds, 0)}/s by the clock`, how }
}

const COLUMN = '通知公告'

function writePages(folder: string): string {
  const maker = itemMaker(29)
  mkdirSync(join(folder, 'tzgg'), { recursive: true })
  for (let at = 0; at < PAGES; at++) {
    const { title, text, publishedOn } = maker.next(at)
    const body = text
      .split('\n')
      .map((line) => `<p style="text-indent:2em"><span style="font-size:16pt">${line}</span></p>`)
    const menu = Array.from({ length: 20 }, (_, link) => `<li><a href="/c${link}/index.html">栏目${link}</a></li>`)
    const page = `<html><head><meta charset="utf-8"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${publishedOn}">
      <meta name="ColumnName" content="${COLUMN}"></head><body><ul>${menu.join('')}</ul><h1>${title}</h1>
      <div id="zoom">${body.join('')}<p><a href="t${at - 1}.html">上一篇</a></p></div><div>版权所有</div></body></html>`
    writeFileSync(join(folder, 'tzgg', `t${at}.html`), page)
  }
  return folder
}
