import type { Page, Reply } from '../../../platform/http/page.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import { issueRefusals } from '../refusals.zh.ts'
import { findIssue } from './find-issue.ts'
import type { GazetteDesk } from './gazette-desk.ts'

/** The whole issue as PDF: as it was published or entered, or a proof set of what it holds now. */
export function issueFilePage(desk: GazetteDesk): Page {
  return {
    ...{ method: 'GET', path: '/office/gazette/:id/gazette.pdf', may: 'see-items', carries: 'address', costly: true },
    async answer({ visitor, params }) {
      if (visitor.staff === null) return { kind: 'problem', problem: { status: 403 } }
      const found = await findIssue(desk, visitor.staff, params['id'] ?? '')
      if (!found.ok) return { kind: 'problem', problem: found.refusal }
      const { published, earlier } = found.value
      if (published !== null) return keptFile(desk, published.fileId, published.practice.name)
      return earlier === null ? proof(desk, found.value) : keptFile(desk, earlier.fileId, earlier.name)
    },
  }
}

async function keptFile(desk: GazetteDesk, fileId: string, name: string): Promise<Reply> {
  const bytes = await desk.readFile(fileId)
  if (bytes === undefined) return { kind: 'problem', problem: { status: 404 } }
  return { kind: 'file', bytes, mediaType: 'application/pdf', name: `${name}.pdf`, secret: true }
}

async function proof(desk: GazetteDesk, issue: GazetteIssue): Promise<Reply> {
  const set = await desk.proof(issue)
  if (!set.ok) return { kind: 'problem', problem: { status: 503, detail: issueRefusals[set.refusal].words } }
  const name = `公报校样${issue.id}.pdf`
  return { kind: 'file', bytes: set.value.pdf, mediaType: 'application/pdf', name, secret: true }
}
