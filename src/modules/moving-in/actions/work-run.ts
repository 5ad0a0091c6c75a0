import { randomUUID } from 'node:crypto'
import type { Program } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { withTransaction } from '../../../platform/database/database.ts'
import { runRecords } from '../data/run-records.ts'
import type { Run } from '../domain/run.ts'
import { runById } from '../queries/run-by-id.ts'
import { givenUpload, type GivenSource } from '../reading/given-source.ts'
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
  const given = await givenSource(needs, first)
  if (!given.ok) return giveUp(needs, first, given.refusal)
  for (let run: Run | undefined = first; run !== undefined && isUnderWay(run) && !stopped();) {
    const worked = await workSlice(needs, run, given.value)
    if (!worked.ok) return giveUp(needs, run, worked.refusal)
    run = await runById(needs.database, runId)
  }
}

async function workSlice(needs: MovingNeeds, run: Run, given: GivenSource): Promise<Outcome<unknown, string>> {
  const by: Program = { kind: 'program', name: `旧站迁入（${run.madeBy}）` }
  if (run.stage === 'reading') return readSlice(needs, run, given)
  return done(await (run.stage === 'moving' ? moveSlice(needs, by, run, given) : linkSlice(needs.database, by, run)))
}

/** A folder may be on the machine of whoever began it, who can go on there; an upload that is gone is gone. */
async function giveUp({ database }: MovingNeeds, { id, stage, source }: Run, why: string): Promise<void> {
  if (source.kind === 'folder') return
  await withTransaction(database, (transaction) => runRecords(transaction).pass(id, stage, 'failed', why))
}

function isUnderWay({ stage }: Run): boolean {
  return stage === 'reading' || stage === 'moving' || stage === 'linking'
}

async function givenSource({ blobs }: MovingNeeds, { source }: Run): Promise<Outcome<GivenSource, string>> {
  if (source.kind === 'folder') return done({ ...source, key: randomUUID() })
  const file = await blobs.fileOf(source.address)
  return file.ok ? done(givenUpload(source.name, file.value)) : refuse('上传的文件已经不在，请重新上传。')
}
