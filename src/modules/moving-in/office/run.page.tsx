import type { VNode } from 'preact'
import { z } from 'zod'
import { timeInChina } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { moveFindings } from '../domain/move-findings.table.ts'
import { entryStates } from '../domain/run.ts'
import { ColumnMap } from './column-map.tsx'
import { FindingsPanel, LinesPanel } from './lines-panel.tsx'
import { addressOfRun, MOVING, type MovingOffice } from './moving-office.ts'
import { ProgressPanel } from './progress-panel.tsx'
import { stageTones, stageZh } from './run-words.ts'
import { LINES, type ShownRun, type Wanted } from './shown-run.ts'

const wantedFields = z.object({
  state: z.enum(['', ...entryStates.map(({ key }) => key)]).catch(''),
  found: z.enum(['', ...moveFindings.map(({ kind }) => kind)]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** One run: how far it is, where its old columns go, what was found, and what can be done now. */
export function runPage(office: MovingOffice): Page {
  return officePage({
    path: `${MOVING}/:run`,
    may: 'publish-items',
    title: ({ run }: ShownRun) => `旧站迁入：${run.name}`,
    fields: wantedFields,
    view: (shown) => <RunView {...shown} />,
    load: ({ actor, params, fields }) => loadRun(office, actor.organId, params['run'] ?? '', fields),
  })
}

async function loadRun(
  office: MovingOffice,
  organId: string,
  id: string,
  wanted: Wanted,
): Promise<Outcome<ShownRun, Problem>> {
  const run = await office.findRun(organId, id)
  if (run === undefined) return refuse({ status: 404, detail: '没有这次迁入，请回到“旧站迁入”重新选择。' })
  const filter = {
    ...(wanted.state === '' ? {} : { states: [wanted.state] }),
    ...(wanted.found === '' ? {} : { found: wanted.found }),
  }
  const [counts, oldColumns, findings, lines] = await Promise.all([
    office.countStates(id),
    office.oldColumns(run),
    office.countFindings(id),
    office.linesOfRun(id, filter, { offset: (wanted.page - 1) * LINES, limit: LINES + 1 }),
  ])
  const columns = office.columnsOf(run.siteId)
  const base = office.siteById(run.siteId)?.main === true ? '' : `/sites/${run.siteId}`
  return done({ run, counts, oldColumns, columns, findings, lines, wanted, base })
}

function RunView(shown: ShownRun): VNode {
  const { run } = shown
  return (
    <>
      <OfficeHead
        title={run.name}
        crumbs={[{ label: '旧站迁入', href: MOVING }]}
        badges={<StatusBadge tone={stageTones[run.stage]}>{stageZh(run)}</StatusBadge>}
        lead={`${run.madeBy}于 ${timeInChina(run.madeAt).slice(0, 16)} 上传。`}
      />
      <ProgressPanel {...shown} />
      {shown.oldColumns.length === 0 ? null : <ColumnMap {...shown} action={`${addressOfRun(run.id)}/columns`} />}
      <FindingsPanel {...shown} />
      <LinesPanel {...shown} />
    </>
  )
}
