import type { Page } from '../../../platform/http/page.ts'
import { issueRefusals } from '../refusals.zh.ts'
import { findIssue } from './find-issue.ts'
import type { GazetteDesk } from './gazette-desk.ts'

/** The whole issue as PDF: as it was published, or a proof set of what it holds now. */
export function issueFilePage(desk: GazetteDesk): Page {
  return {
    ...{ method: 'GET', path: '/office/gazette/:id/gazette.pdf', may: 'see-items', carries: 'address', costly: true },
    async answer({ visitor, params }) {
      if (visitor.staff === null) return { kind: 'problem', problem: { status: 403 } }
      const found = await findIssue(desk, visitor.staff, params['id'] ?? '')
      if (!found.ok) return { kind: 'problem', problem: found.refusal }
      const { published, id } = found.value
      const mediaType = 'application/pdf'
      if (published !== null) {
        const bytes = await desk.readFile(published.fileId)
        if (bytes === undefined) return { kind: 'problem', problem: { status: 404 } }
        return { kind: 'file', bytes, mediaType, name: `${published.practice.name}.pdf`, secret: true }
      }
      const set = await desk.proof(found.value)
      if (!set.ok) return { kind: 'problem', problem: { status: 503, detail: issueRefusals[set.refusal].words } }
      return { kind: 'file', bytes: set.value.pdf, mediaType, name: `公报校样${id}.pdf`, secret: true }
    },
  }
}
