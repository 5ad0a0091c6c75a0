import type { VNode } from 'preact'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { Page } from '../../../platform/http/page.ts'
import { FormErrors, TextField } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { refusalText } from '../domain/refusals.zh.ts'
import { findSession, noSessionCookie, sessionCookie } from './applicant-session.ts'
import type { PortalNeeds } from './portal-needs.ts'

const PATH = '/requests/status'

/** Where number and query code are asked for. */
export function statusPage(needs: PortalNeeds): Page {
  return {
    method: 'GET',
    path: PATH,
    may: 'anyone',
    carries: 'address',
    answer: async ({ cookies, visitor }) =>
      findSession(needs.secrets, cookies, needs.now()) === undefined
        ? view({ typed: {}, errors: {}, notice: visitor.notice })
        : { kind: 'redirect', to: '/requests/mine' },
  }
}

/** Compares number and code; a wrong number and a wrong code get the same answer. */
export function findStatusPage(needs: PortalNeeds): Page {
  return {
    method: 'POST',
    path: PATH,
    may: 'anyone',
    carries: 'form',
    costly: true,
    async answer({ form, visitor }) {
      const found = await needs.intake.ask.findByCode(form['number'] ?? '', form['code'] ?? '')
      if (found === undefined) {
        const typed = { number: form['number'] ?? '' }
        return view({ typed, errors: { number: refusalText['code-differs'] }, notice: visitor.notice })
      }
      const cookie = sessionCookie(needs.secrets, { ...found, code: null }, needs.now())
      return { kind: 'redirect', to: '/requests/mine', cookies: [cookie] }
    },
  }
}

/** Forgets who looked: for machines others use too. */
export const leaveStatusPage: Page = {
  method: 'POST',
  path: '/requests/leave',
  may: 'anyone',
  carries: 'form',
  answer: () =>
    Promise.resolve({
      kind: 'redirect',
      to: PATH,
      cookies: [noSessionCookie()],
      notice: '已退出，本机不再显示您的申请。',
    }),
}

type StatusFormProps = { readonly typed: RawFields; readonly errors: RawFields; readonly notice: string | null }

function view(props: StatusFormProps) {
  const status = Object.keys(props.errors).length === 0 ? 200 : 400
  return { kind: 'page', status, title: '查询进度', body: <StatusForm {...props} /> } as const
}

function StatusForm({ typed, errors, notice }: StatusFormProps): VNode {
  return (
    <>
      <PageHead
        title="查询进度"
        crumbs={[{ label: '依申请公开', href: '/requests' }]}
        lead="凭登记编号和查询码查看办理进度、提交补正、领取答复。"
      />
      <div class="width section apply">
        <form class="box flow" method="post" action={PATH}>
          {notice === null ? null : (
            <p class="notice" role="status">
              {notice}
            </p>
          )}
          <FormErrors errors={errors} />
          <TextField
            name="number"
            label="登记编号"
            hint="在回执上，例如“示依申请〔2026〕12号”，也可以只填“2026-12”"
            value={typed['number']}
            error={errors['number']}
            autocomplete="off"
          />
          <TextField
            name="code"
            label="查询码"
            hint="在回执上，共10位，不分大小写，短横线可以不填"
            autocomplete="off"
          />
          <button class="button" type="submit">
            查询
          </button>
          <p class="soft">
            查询码遗失的，请持身份证明向受理申请的机关询问办理情况；各机关的联系方式见
            <a href="/requests#organs">依申请公开</a>。
          </p>
        </form>
      </div>
    </>
  )
}
