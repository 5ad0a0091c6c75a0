import type { Day } from '../../../kernel/day.ts'
import { remedyColumns, type RemedyGroup } from '../../../statute/report-format/table4.table.ts'
import type { Table4 } from '../../../statute/report-format/report.ts'
import type { RemedyDatabase } from '../data/remedy-tables.ts'
import { countedIn } from './counted-in.ts'

/** Table 4 of an organ for a period: five figures for each group, 结果维持 结果纠正 其他结果 尚未审结 总计. */
export async function table4(
  tables: RemedyDatabase,
  organId: string,
  period: { readonly from: Day; readonly to: Day },
): Promise<Table4> {
  const counts = await tables
    .selectFrom('remedies.fact as fact')
    .select(['fact.kind', 'fact.result', (fact) => fact.fn.countAll<number>().as('many')])
    .where('fact.organ_id', '=', organId)
    .where((fact) => countedIn(fact, period))
    .groupBy(['fact.kind', 'fact.result'])
    .execute()
  const figuresOf = (group: RemedyGroup) => {
    const figures = remedyColumns
      .filter(({ key }) => key !== 'total')
      .map(({ key }) => counts.find(({ kind, result }) => kind === group && result === key)?.many ?? 0)
    return [...figures, figures.reduce((sum, figure) => sum + figure, 0)]
  }
  return {
    review: figuresOf('review'),
    litigationDirect: figuresOf('litigationDirect'),
    litigationAfterReview: figuresOf('litigationAfterReview'),
  }
}
