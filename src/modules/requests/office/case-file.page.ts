import type { Page, Problem, Reply } from '../../../platform/http/page.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import type { HandlingOffice } from './handling-office.ts'

const missing: Problem = { status: 404, detail: '未找到该文件，可能已按规定清除。' }

/** A file of a case, to be saved: only through the very case it belongs to; identity proofs only on record. */
export function caseFilePage({ ask, act }: Pick<HandlingOffice, 'ask' | 'act'>): Page {
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
      if (file === undefined) return problem
      if (file.kind === 'identity-proof') {
        const seen = await act.viewProof(staff, { requestId: found.file.request.id, name: file.name })
        if (!seen.ok) return { kind: 'problem', problem: { status: 403, detail: refusalText[seen.refusal] } }
      }
      const stored = await ask.readFile(file.fileId)
      if (stored === undefined) return problem
      return { kind: 'file', bytes: stored.bytes, mediaType: stored.file.mediaType, name: stored.file.name }
    },
  }
}
