import type { AskIsolated } from '../../../platform/isolation/isolated-jobs.ts'
import type { Page, Problem, Reply } from '../../../platform/http/page.ts'
import { renderRefusal } from '../../annual-report/public.ts'
import type { CheckUpJobs } from '../check-up-jobs.ts'
import { resultFormats } from '../rendering/result-formats.table.ts'

/** Writes a check-up's result, which the form sends back, as a file. */
export function resultDownloadPage(ask: AskIsolated<CheckUpJobs>): Page {
  return {
    method: 'POST',
    path: '/checkup/download/:format',
    may: 'anyone',
    carries: 'files',
    costly: true,
    async answer({ params, form }) {
      const format = resultFormats.find((known) => known.format === params['format'])?.format
      if (format === undefined) return problem(404, '没有这种下载格式。')
      const written = await ask('writeResult', { carried: form['report'] ?? '', format })
      if (!written.ok) return problem(503, renderRefusal(written.refusal).message)
      return written.value.ok ? { kind: 'file', ...written.value.value } : problem(400, written.value.refusal)
    },
  }
}

function problem(status: Problem['status'], detail: string): Reply {
  return { kind: 'problem', problem: { status, detail } }
}
