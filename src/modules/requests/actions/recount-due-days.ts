import type { Deed } from '../../audit/public.ts'
import type { KeptDueDay } from '../data/several-cases.ts'
import type { CaseFile } from '../domain/case-file.ts'

export type RecountNeeds = {
  /** The next open cases after this id, locked, with their files under the new calendar; none when all were seen. */
  nextOpenCases(after: string | null): Promise<readonly KeptDueDay[]>
  saveSummary(file: CaseFile): Promise<void>
}

/**
 * Counts every open case anew after the calendar changed. Answers with one deed for each case whose due day moved,
 * naming the day before and after; whoever changed the calendar keeps them in the same transaction.
 */
export async function recountDueDays(needs: RecountNeeds): Promise<readonly Deed[]> {
  const moved: Deed[] = []
  for (let batch = await needs.nextOpenCases(null); ;) {
    const last = batch.at(-1)
    if (last === undefined) return moved
    for (const kept of batch) {
      const { due, provisional } = kept.file.clock
      if (due === kept.dueOn && provisional === kept.provisional) continue
      await needs.saveSummary(kept.file)
      if (due !== kept.dueOn) moved.push(deedOf(kept))
    }
    batch = await needs.nextOpenCases(last.file.request.id)
  }
}

function deedOf({ file, dueOn }: KeptDueDay): Deed {
  const { request, clock } = file
  return {
    organId: request.organId,
    action: 'request.recount',
    subject: { kind: 'request', id: request.id },
    detail: { number: request.number, from: dueOn, to: clock.due },
  }
}
