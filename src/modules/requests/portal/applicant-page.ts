import type { ComponentChild } from 'preact'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import type { Page, Question, Reply } from '../../../platform/http/page.ts'
import type { Organ } from '../../organizations/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { findSession, type ApplicantSession } from './applicant-session.ts'
import type { PortalNeeds } from './portal-needs.ts'

/** The case of whoever holds the session. */
export type OwnCase = { readonly file: CaseFile; readonly organ: Organ; readonly session: ApplicantSession }

type OwnCasePage = {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly carries?: 'form' | 'files'
  answer(own: OwnCase, question: Question): Promise<Reply>
}

/** A page about one's own request; without a session it leads to where number and code are asked for. */
export function ownCasePage(needs: PortalNeeds, page: OwnCasePage): Page {
  const method = page.method ?? 'GET'
  return {
    method,
    path: page.path,
    may: 'anyone',
    carries: method === 'GET' ? 'address' : (page.carries ?? 'form'),
    async answer(question) {
      const session = findSession(needs.secrets, question.cookies, needs.now())
      const own = session === undefined ? undefined : await ownCase(needs, session)
      if (own === undefined) return { kind: 'redirect', to: '/requests/status', notice: '请先填写登记编号和查询码。' }
      return page.answer(own, question)
    },
  }
}

async function ownCase(needs: PortalNeeds, session: ApplicantSession): Promise<OwnCase | undefined> {
  const [file, organ] = await Promise.all([
    needs.intake.ask.caseForApplicant(session),
    needs.findOrgan(session.organId),
  ])
  return file === undefined || organ === undefined ? undefined : { file, organ, session }
}

/** A page that shows what is the applicant's own. */
export function ownPage(title: string, body: ComponentChild, errors: FieldErrors = {}): Reply {
  return { kind: 'page', status: Object.keys(errors).length === 0 ? 200 : 400, title, body, secret: true }
}
