import { isUuid } from '../../../kernel/uuid.ts'
import type { Page } from '../../../platform/http/page.ts'
import { findPublished } from './find-published.ts'
import type { GazetteQuestions } from './gazette-questions.ts'

/** A picture of a text in an issue, for as long as the text is shown there. */
export function issuePicturePage(ask: GazetteQuestions): Page {
  return {
    ...{ method: 'GET', path: '/gazette/:id/pictures/:file', may: 'anyone', carries: 'address' },
    async answer(question) {
      const found = await findPublished(ask, question)
      if (!found.ok) return { kind: 'problem', problem: found.refusal }
      const file = question.params['file'] ?? ''
      const { issue, withdrawn } = found.value
      const picture = isUuid(file) ? await ask.findPicture(issue, withdrawn, file) : undefined
      if (picture === undefined) return { kind: 'problem', problem: { status: 404, detail: '没有这幅图片。' } }
      return { kind: 'file', ...picture }
    },
  }
}
