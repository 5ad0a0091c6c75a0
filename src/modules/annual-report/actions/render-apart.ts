import { refuse, type Outcome } from '../../../kernel/outcome.ts'
import { askIsolated } from '../../../platform/isolation/isolated-jobs.ts'
import type { Isolation, IsolationRefusal } from '../../../platform/isolation/run-isolated.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import type { RenderedReport, RenderFormat } from '../rendering/render-report.ts'
import type { ReportJobs } from './report-threads.ts'

/** Why no file was made; `message` is Chinese and says what to do. */
export type RenderRefusal = { readonly code: IsolationRefusal; readonly message: string }

export type RenderApart = (
  report: AnnualReport,
  format: RenderFormat,
) => Promise<Outcome<RenderedReport, RenderRefusal>>

/** `renderReport` in a thread: a long report takes seconds to set as PDF, and nobody else should wait for that. */
export function renderApart(threads: Pick<Isolation, 'run'>): RenderApart {
  const ask = askIsolated<ReportJobs>(threads)
  return async (report, format) => {
    const outcome = await ask('renderReport', { report, format })
    return outcome.ok ? outcome : refuse(renderRefusal(outcome.refusal))
  }
}

/** What to tell somebody whose file was not made. */
export function renderRefusal(code: IsolationRefusal): RenderRefusal {
  return { code, message: messages[code] }
}

const tooHard = '内容过长或者过于复杂，在限定的时间和内存内没有生成文件。请换用网页、纯文本或数据（JSON）格式下载。'

const messages: Readonly<Record<IsolationRefusal, string>> = {
  'too-slow': tooHard,
  'too-big': tooHard,
  busy: '现在下载的人较多，请稍等片刻再试。',
  failed: '生成文件时出现意外错误，没有得到文件。请换一种格式再试。',
}
