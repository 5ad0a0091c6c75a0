import { dayInChinese } from '../../../kernel/day.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import type { CaseCard } from './handling-office.ts'

/** When a closed file was archived and how long it is kept, on the page of the case; nothing before that. */
export function archiveCards({ request, events }: CaseFile): readonly CaseCard[] {
  const archived = events.findLast((event) => event.kind === 'archived')
  if (archived === undefined) return []
  const facts = [
    { term: '归档日期', value: dayInChinese(archived.on) },
    { term: '保管至', value: dayInChinese(archived.keepUntil) },
    { term: '盒号', value: archived.boxNumber },
  ]
  const body = (
    <>
      <Facts facts={facts} />
      <p>
        <a class="button button-quiet" href={`/office/requests/${request.id}/archive-file`}>
          下载整卷
        </a>
      </p>
    </>
  )
  return [{ id: 'archive', title: '归档', body }]
}
