import type { Page, Problem, Reply } from '../../../platform/http/page.ts'
import type { HandlingOffice } from './handling-office.ts'

const missing: Problem = { status: 404, detail: '未找到该文件，可能已按规定清除。' }

/** A file of a case, to be saved: only through the very case it belongs to. */
export function caseFilePage({ ask }: Pick<HandlingOffice, 'ask'>): Page {
  return {
    method: 'GET',
    path: '/office/requests/:id/files/:file',
    may: 'see-requests',
    carries: 'address',
    async answer({ params, visitor: { staff } }): Promise<Reply> {
      const problem = { kind: 'problem', problem: missing } as const
      if (staff === null) return problem
      const found = await ask.findCase(staff, params['id'] ?? '')
      if (found === undefined) return problem
      const file = (await ask.filesOfCase(found.file.request.id)).find(({ fileId }) => fileId === params['file'])
      const stored = file === undefined ? undefined : await ask.readFile(file.fileId)
      if (stored === undefined) return problem
      return { kind: 'file', bytes: stored.bytes, mediaType: stored.file.mediaType, name: stored.file.name }
    },
  }
}
