import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Program } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { withTransaction } from '../../../platform/database/database.ts'
import { runRecords } from '../data/run-records.ts'
import type { Run } from '../domain/run.ts'
import { runById } from '../queries/run-by-id.ts'
import { openFolder } from '../reading/open-folder.ts'
import { openUpload } from '../reading/open-upload.ts'
import { within, wrapperOf, type OldSource } from '../reading/old-source.ts'
import { oldSite, type OldSite } from '../reading/old-site.ts'
import { linkSlice } from './link-slice.ts'
import { moveSlice } from './move-slice.ts'
import type { MovingNeeds } from './moving-needs.ts'
import { readSlice } from './read-slice.ts'

/**
 * Goes on with a run from wherever it was, slice by slice, until there is nothing to do without a person, or `stopped` says
 * so. Every slice is kept before the next: cut off anywhere, the next call goes on there.
 */
export async function workRun(needs: MovingNeeds, runId: string, stopped: () => boolean = () => false): Promise<void> {
  const first = await runById(needs.database, runId)
  if (first === undefined || !isUnderWay(first)) return
  const source = await openSource(needs, first)
  if (!source.ok) return giveUp(needs, first, source.refusal)
  const site = oldSite(source.value, first.settings)
  for (let run: Run | undefined = first; run !== undefined && isUnderWay(run) && !stopped();) {
    await workSlice(needs, run, site)
    run = await runById(needs.database, runId)
  }
}

async function workSlice(needs: MovingNeeds, run: Run, site: OldSite): Promise<void> {
  const by: Program = { kind: 'program', name: `旧站迁入（${run.madeBy}）` }
  if (run.stage === 'reading') await readSlice(needs, run, site)
  else if (run.stage === 'moving') await moveSlice(needs, by, run, site.source)
  else await linkSlice(needs.database, by, run)
}

/** A folder may be on the machine of whoever began it, who can go on there; an upload that is gone is gone. */
async function giveUp({ database }: MovingNeeds, { id, stage, source }: Run, why: string): Promise<void> {
  if (source.kind === 'folder') return
  await withTransaction(database, (transaction) => runRecords(transaction).pass(id, stage, 'failed', why))
}

function isUnderWay({ stage }: Run): boolean {
  return stage === 'reading' || stage === 'moving' || stage === 'linking'
}

async function openSource({ blobs }: MovingNeeds, { source }: Run): Promise<Outcome<OldSource, string>> {
  if (source.kind === 'folder') return openOldFolder(source.path)
  const bytes = await blobs.open(source.address)
  return bytes.ok ? openUpload(source.name, bytes.value) : refuse('上传的文件已经不在，请重新上传。')
}

/** A folder of this machine, or a single list or archive. */
export async function openOldFolder(path: string): Promise<Outcome<OldSource, string>> {
  const file = await readFile(path).catch(() => undefined)
  if (file !== undefined) return openUpload(basename(path), new Uint8Array(file))
  const folder = await openFolder(path)
  return folder === undefined ? refuse('没有这个文件夹，或者无权读取。') : done(within(folder, wrapperOf(folder, '')))
}
