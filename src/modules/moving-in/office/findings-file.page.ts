import type { Page } from '../../../platform/http/page.ts'
import { findingsCsv } from '../rendering/findings-csv.ts'
import { MOVING, type MovingOffice } from './moving-office.ts'

/** Everything found in a run as a list to work through. */
export function findingsFilePage(office: MovingOffice): Page {
  return {
    ...{ method: 'GET', path: `${MOVING}/:run/findings`, may: 'publish-items', carries: 'address', costly: true },
    async answer({ params, visitor: { staff } }) {
      const run = staff === null ? undefined : await office.findRun(staff.organId, params['run'] ?? '')
      if (run === undefined) return { kind: 'problem', problem: { status: 404, detail: '没有这次迁入。' } }
      const lines = await office.linesOfRun(run.id, { found: 'any' }, { offset: 0, limit: 100_000 })
      const bytes = findingsCsv(lines)
      return {
        kind: 'file',
        bytes,
        mediaType: 'text/csv; charset=utf-8',
        name: `${run.name}发现的问题.csv`,
        secret: true,
      }
    },
  }
}
