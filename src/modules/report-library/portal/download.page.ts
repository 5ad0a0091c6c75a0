import { rawFields } from '../../../platform/http/fields.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { renderFormats, toInterchange, type RenderApart } from '../../annual-report/public.ts'
import type { LibraryQuestions } from './library-questions.ts'

type DownloadNeeds = Pick<LibraryQuestions, 'findReport'> & { readonly render: RenderApart }

/** A report as a file in the format asked for. */
export function downloadPage(ask: DownloadNeeds): Page {
  return {
    method: 'GET',
    path: '/reports/:id/download/:format',
    may: 'anyone',
    carries: 'address',
    costly: true,
    async answer({ params, query }) {
      const format = renderFormats.find((known) => known === params['format'])
      if (format === undefined)
        return missing('没有这种下载格式。可以下载 PDF、Word、Excel、网页、纯文本和数据六种格式。')
      const edition = Number(rawFields(query)['edition'] ?? Number.NaN)
      const kept = await ask.findReport(params['id'] ?? '', Number.isSafeInteger(edition) ? edition : undefined)
      if (kept === undefined) return missing('年报库中没有这份年报，或者没有这个版本。')
      const rendered = await ask.render(kept.report, format)
      if (!rendered.ok) return { kind: 'problem', problem: { status: 503, detail: rendered.refusal.message } }
      const { bytes, mediaType, fileName } = rendered.value
      if (format !== 'json') return { kind: 'file', bytes, mediaType, name: fileName }
      const json = JSON.stringify(toInterchange(kept.report, kept.findings), null, 2)
      return { kind: 'file', bytes: new TextEncoder().encode(json), mediaType, name: fileName }
    },
  }
}

function missing(detail: string): Reply {
  return { kind: 'problem', problem: { status: 404, detail } }
}
