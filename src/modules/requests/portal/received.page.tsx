import type { VNode } from 'preact'
import { dayInChina, dayInChinese } from '../../../kernel/day.ts'
import type { Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { printedCode } from '../domain/query-code.ts'
import { ownCasePage, ownPage, type OwnCase } from './applicant-page.ts'
import type { PortalNeeds } from './portal-needs.ts'

/** Right after a request was made: its number, its query code, and what happens next. */
export function receivedPage(needs: PortalNeeds): Page {
  return ownCasePage(needs, {
    path: '/requests/received',
    answer: async (own) => {
      if (own.session.code === null) return { kind: 'redirect', to: '/requests/mine' }
      const reply = ownPage('申请已提交', <Received {...own} code={own.session.code} />)
      return reply.kind === 'page' ? { ...reply, scripts: ['draft.js'] } : reply
    },
  })
}

/** 登记回执 to print; anew whenever the applicant asks. */
export function receiptPage(needs: PortalNeeds): Page {
  return ownCasePage(needs, {
    path: '/requests/receipt',
    answer: async ({ file, organ, session }) => ({
      kind: 'file',
      bytes: await needs.receiptPdf(file, organ, { code: session.code, today: dayInChina(needs.now()) }),
      mediaType: 'application/pdf',
      name: `登记回执_${file.request.number}.pdf`,
      secret: true,
    }),
  })
}

function Received({ file, organ, code }: OwnCase & { readonly code: string }): VNode {
  const { request, state, clock } = file
  const draft = request.applicant.class === 'naturalPerson' ? 'request-person' : 'request-organization'
  return (
    <>
      <PageHead
        title="申请已提交"
        crumbs={[{ label: '依申请公开', href: '/requests' }]}
        lead={`${organ.name}已经登记您的申请。请记下登记编号和查询码，查询进度、补正和领取答复都要用到。`}
      />
      <div class="width section apply" data-draft-sent={draft}>
        <div class="box flow">
          <dl class="codes">
            <div>
              <dt>登记编号</dt>
              <dd>{request.number}</dd>
            </div>
            <div>
              <dt>查询码</dt>
              <dd class="code">{printedCode(code)}</dd>
            </div>
          </dl>
          <p>查询码只在这里显示，半小时后不再显示。请打印、下载回执或者抄下来，不要告诉他人。</p>
          <div class="button-row">
            <a class="button" href="/requests/receipt">
              下载回执（PDF）
            </a>
            <a class="button button-quiet" href="/requests/mine">
              查看办理进度
            </a>
          </div>
        </div>
        <section class="box flow" aria-labelledby="next">
          <h2 id="next">接下来</h2>
          {state.receivedOn === null ? (
            <ol class="numbered">
              <li>{organ.shortName}会按您留下的联系方式与您确认收到申请。请保持电话畅通。</li>
              <li>双方确认之日为收到申请之日，机关自次日起20个工作日内答复（条例第三十一条、第三十三条）。</li>
              <li>申请内容不明确的，机关会在7个工作日内一次性告知您补正。</li>
            </ol>
          ) : (
            <p>
              收到申请之日为{dayInChinese(state.receivedOn)}
              {clock.due === null ? '。' : `，最迟${dayInChinese(clock.due)}答复。`}
            </p>
          )}
        </section>
      </div>
    </>
  )
}
