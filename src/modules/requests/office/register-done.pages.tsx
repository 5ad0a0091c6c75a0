import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChinese } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import type { EarlierRequest } from '../queries/requests-of-applicant.ts'
import type { RegisterDesk } from './register-desk.ts'
import { EarlierRequests } from './register-earlier.tsx'

/** After registering: the receipt to print, and what the same applicant asked before. */
export function registeredPages(desk: RegisterDesk): readonly Page[] {
  return [registeredPage(desk), printReceiptPage(desk)]
}

function registeredPage(desk: RegisterDesk): Page {
  return officePage({
    path: '/office/requests/:id/registered',
    may: 'register-requests',
    title: '申请已登记',
    fields: z.object({}),
    load: async ({ actor, params }) => {
      const found = await desk.ask.findCase(actor, params['id'] ?? '')
      if (found === undefined) return refuse({ status: 404 } as const)
      const { applicant, id } = found.file.request
      const marks = { number: null, name: applicant.name, phone: applicant.contact.phone }
      const key = found.file.request.applicantKey
      return done({
        file: found.file,
        earlier: await desk.intake.ask.requestsOfApplicant(actor, { ...marks, key }, id),
      })
    },
    view: (shown) => <RegisteredView {...shown} />,
  })
}

/** The receipt bears the query code: that it was printed is put on record, hence a form and no link. */
function printReceiptPage(desk: RegisterDesk): Page {
  return {
    method: 'POST',
    path: '/office/requests/:id/receipt',
    may: 'register-requests',
    carries: 'form',
    async answer({ visitor: { staff }, params }) {
      if (staff === null) throw new Error('admission lets nobody in who did not sign in')
      const [found, organ] = await Promise.all([
        desk.ask.findCase(staff, params['id'] ?? ''),
        desk.findOrgan(staff.organId),
      ])
      if (found === undefined || organ === undefined) return { kind: 'problem', problem: { status: 404 } }
      const code = await desk.intake.act.printCode(staff, found.file.request.id)
      if (!code.ok) return { kind: 'problem', problem: { status: 403 } }
      const bytes = await desk.receiptPdf(found.file, organ, { code: code.value, today: desk.today() })
      const name = `登记回执_${found.file.request.number}.pdf`
      return { kind: 'file', bytes, mediaType: 'application/pdf', name, secret: true }
    },
  }
}

type Shown = { readonly file: CaseFile; readonly earlier: readonly EarlierRequest[] }

function RegisteredView({ file, earlier }: Shown): VNode {
  const { request, state, clock } = file
  return (
    <>
      <OfficeHead
        title="申请已登记"
        crumbs={[{ label: '依申请公开', href: '/office/requests' }]}
        lead={request.title}
      />
      <Columns
        main={
          <Panel id="registered" title={request.number}>
            <Facts
              facts={[
                { term: '申请人', value: request.applicant.name },
                {
                  term: '收到申请之日',
                  value: state.receivedOn === null ? '待与申请人确认' : dayInChinese(state.receivedOn),
                },
                { term: '最迟答复日', value: clock.due === null ? '确认收到后起算' : dayInChinese(clock.due) },
              ]}
            />
            <form class="button-row" method="post" action={`/office/requests/${request.id}/receipt`}>
              <button class="button" type="submit">
                打印登记回执（PDF）
              </button>
              <a class="button button-quiet" href={`/office/requests/${request.id}`}>
                打开申请
              </a>
              <a class="button button-quiet" href="/office/requests/new">
                再登记一件
              </a>
            </form>
            <p class="soft">回执上有查询码，请当面交给申请人或者随信寄出。打印记入审计。</p>
          </Panel>
        }
        aside={<EarlierRequests earlier={earlier} />}
      />
    </>
  )
}
