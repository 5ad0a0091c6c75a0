import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Staff } from '../../../kernel/actor.ts'
import { done } from '../../../kernel/outcome.ts'
import { folderBlobs } from '../../../platform/blobs/folder-blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import { secretsOf } from '../../../platform/secrets/secrets.ts'
import { aPerson, openNewsroom } from '../../disclosure/testing/a-newsroom.ts'
import { openSites } from '../../sites/public.ts'
import { gathersNothing } from '../../sites/testing/a-site.ts'
import { columnHasItems } from '../../disclosure/public.ts'
import { doJobs } from '../../../platform/isolation/isolated-jobs.ts'
import { movingJobs } from '../actions/moving-jobs.ts'
import type { MovingNeeds } from '../actions/moving-needs.ts'
import { readApart } from '../actions/read-apart.ts'
import { openMoving } from '../open-moving.ts'
import { sentFile } from './sent-file.ts'

/** A page as an old system made it. */
export function anOldPage(said: { title?: string; day?: string; column?: string; body?: string } = {}): string {
  const {
    title = '关于河道清淤的公告',
    day = '2019-03-05',
    column = '通知公告',
    body = '河道清淤自下月一日开始，沿岸群众请注意安全。',
  } = said
  return `<html><head><meta charset="utf-8"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${day}">
    <meta name="ColumnName" content="${column}"></head><body><div id="zoom"><p>${body}</p></div></body></html>`
}

/** Files as somebody packs them. */
export function packed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    ),
  )
}

/** An organ with a site of its own, somebody who may move into it, and moving opened over it; today is the 2nd of March 2026. */
export async function openMovingOffice(database: Database, differs: Partial<MovingNeeds> = {}) {
  const { organId, siteId, columns } = await openNewsroom(database)
  const sites = openSites({ database, hasItems: columnHasItems, ...gathersNothing })
  await sites.refresh()
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-moving-'))
  const needs: MovingNeeds = {
    database,
    blobs: folderBlobs({ folder, secrets: secretsOf('a secret that is long enough for tests') }),
    now: () => new Date('2026-03-02T02:00:00Z'),
    book: sites.book,
    placingOf: () => Promise.resolve({ indexCode: siteId, sitesAbove: new Set<string>() }),
    tell: () => Promise.resolve(),
    // In this very thread: what the other does is shown where the worker is.
    reading: readApart({ run: async (task) => done(await doJobs(movingJobs)(task)) }),
    ...differs,
  }
  const moving = openMoving(needs)
  const by: Staff = aPerson(organId, '示范甲', 'publish-items')
  const columnNamed = (name: string) => columns.find((column) => column.name === name)?.id ?? ''

  /** Sends files and has them read; gives the id of the run. */
  async function look(files: Readonly<Record<string, string | Uint8Array>>, settings = {}): Promise<string> {
    const said = { organId, siteId, name: '旧站', settings: { origin: '', selector: '', mask: false, ...settings } }
    const begun = await moving.beginUpload(by, said, sentFile('旧站.zip', packed(files)))
    if (!begun.ok) throw new Error(begun.refusal)
    await moving.work()
    return begun.value
  }

  /** Says where old columns go and moves what may. */
  async function move(id: string, map: Readonly<Record<string, string>> = { 通知公告: '通知公告' }, mask = false) {
    const to = new Map(Object.entries(map).map(([old, name]) => [old, columnNamed(name)]))
    for (const step of [(run: Run) => moving.keepMap(by, run, to), (run: Run) => moving.start(by, run, mask)]) {
      const done = await step(await there(id))
      if (!done.ok) throw new Error(done.refusal)
    }
    await moving.work()
  }

  type Run = NonNullable<Awaited<ReturnType<typeof moving.findRun>>>

  async function there(id: string): Promise<Run> {
    const run = await moving.findRun(organId, id)
    if (run === undefined) throw new Error('no such run')
    return run
  }

  return { moving, needs, by, organId, siteId, look, move, there, columnNamed }
}
