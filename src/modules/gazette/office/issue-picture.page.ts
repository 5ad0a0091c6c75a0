import { isUuid } from '../../../kernel/uuid.ts'
import type { Page } from '../../../platform/http/page.ts'
import { findIssue } from './find-issue.ts'
import type { GazetteDesk } from './gazette-desk.ts'

/** A picture of a text, for those who put the issue together. */
export function issuePicturePage(desk: GazetteDesk): Page {
  return {
    ...{ method: 'GET', path: '/office/gazette/:id/pictures/:file', may: 'see-items', carries: 'address' },
    async answer({ visitor, params }) {
      if (visitor.staff === null) return { kind: 'problem', problem: { status: 403 } }
      const found = await findIssue(desk, visitor.staff, params['id'] ?? '')
      if (!found.ok) return { kind: 'problem', problem: found.refusal }
      const file = params['file'] ?? ''
      const picture = isUuid(file) ? await desk.findPicture(found.value, file) : undefined
      if (picture === undefined) return { kind: 'problem', problem: { status: 404, detail: '没有这幅图片。' } }
      return { kind: 'file', ...picture, secret: true }
    },
  }
}
