import { columnsOf } from '../../../statute/remedies/remedy-result.ts'
import type { RemedyColumn } from '../../../statute/remedies/results.table.ts'
import type { RemedyGroup } from '../../../statute/report-format/table4.table.ts'
import type { Remedy, RemedyEntry } from './remedy.ts'

/** The group of Table 4 a case belongs to. */
export function groupOf({
  kind,
  afterReconsideration,
}: Pick<RemedyEntry, 'kind' | 'afterReconsideration'>): RemedyGroup {
  if (kind === 'reconsideration') return 'review'
  return afterReconsideration ? 'litigationAfterReview' : 'litigationDirect'
}

/** How each instance is counted from its decision on; null while it is not decided. */
export function instancesCountedAs({ instances }: Pick<Remedy, 'instances'>): readonly (RemedyColumn | null)[] {
  return columnsOf(instances.map(({ decision }) => decision?.result ?? null)).map((column) => column ?? null)
}
