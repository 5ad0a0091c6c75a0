import type { Page } from '../../../platform/http/page.ts'
import { numberWords } from '../domain/issue.ts'
import { findPublished } from './find-published.ts'
import type { GazetteQuestions } from './gazette-questions.ts'

/** The whole issue as it was printed; not while a text of it is withdrawn from the site. */
export function publicIssueFilePage(ask: GazetteQuestions): Page {
  return {
    ...{ method: 'GET', path: '/gazette/:id/gazette.pdf', may: 'anyone', carries: 'address' },
    async answer(question) {
      const found = await findPublished(ask, question)
      if (!found.ok) return { kind: 'problem', problem: found.refusal }
      const { as, withdrawn } = found.value
      const bytes = withdrawn.size > 0 ? undefined : await ask.readFile(as.fileId)
      if (bytes === undefined)
        return { kind: 'problem', problem: { status: 404, detail: '本期有文件已从网站撤下，暂不提供整期下载。' } }
      return { kind: 'file', bytes, mediaType: 'application/pdf', name: `${as.practice.name}${numberWords(as)}.pdf` }
    },
  }
}
