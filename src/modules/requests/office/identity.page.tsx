import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { officeForm, officePage } from '../../../platform/http/office-page.ts'
import { shown, type Page, type Problem } from '../../../platform/http/page.ts'
import { TextField } from '../../../ui/field.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { identityKinds } from '../domain/applicant.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { words } from '../../../platform/http/field-schemas.ts'
import type { HandlingOffice } from './handling-office.ts'

type Identity = {
  readonly file: CaseFile
  /** The whole number, once it was asked for; null before. */
  readonly number: string | null
  readonly typed: RawFields
  readonly errors: FieldErrors
}

const PATH = '/office/requests/:id/identity'
const look = {
  path: PATH,
  may: 'see-identity',
  title: '查看证件号码',
  view: (identity: Identity) => <IdentityView {...identity} />,
} as const

/** The whole identity number: asked for with a reason, shown once, recorded. Opening the page alone shows nothing. */
export function identityPages(office: Pick<HandlingOffice, 'ask' | 'act'>): readonly Page[] {
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: ({ actor, params }) => loadIdentity(office, actor, { id: params['id'] ?? '' }),
    }),
    officeForm({
      ...look,
      fields: z.object({ why: words('请写明查看的用途。', 200) }),
      async submit({ actor, params, fields: { why }, visitor }) {
        const requestId = params['id'] ?? ''
        const seen = await office.act.viewIdentity(actor, { requestId, why })
        if (!seen.ok) return refuse({ '': refusalText[seen.refusal] })
        const loaded = await loadIdentity(office, actor, { id: requestId, number: seen.value })
        return done(loaded.ok ? shown(look, loaded.value, 200, visitor) : { kind: 'problem', problem: loaded.refusal })
      },
      again: (errors, { actor, params, form }) =>
        loadIdentity(office, actor, { id: params['id'] ?? '', typed: form, errors }),
    }),
  ]
}

type Asked = {
  readonly id: string
  readonly number?: string
  readonly typed?: RawFields
  readonly errors?: FieldErrors
}

async function loadIdentity(
  office: Pick<HandlingOffice, 'ask'>,
  actor: Staff,
  { id, number, typed = {}, errors = {} }: Asked,
): Promise<Outcome<Identity, Problem>> {
  const found = await office.ask.findCase(actor, id)
  if (found === undefined) return refuse({ status: 404, detail: refusalText['no-such-request'] })
  return done({ file: found.file, number: number ?? null, typed, errors })
}

function IdentityView({ file, number, typed, errors }: Identity): VNode {
  const { id, number: registered, applicant } = file.request
  const kind = identityKinds.find(({ key }) => key === applicant.identity?.kind)?.zh ?? '证件'
  const back = `/office/requests/${id}`
  return (
    <>
      <OfficeHead
        title="查看证件号码"
        crumbs={[
          { label: '依申请公开', href: '/office/requests' },
          { label: registered, href: back },
        ]}
        lead="证件号码加密保存，平时只显示首尾。每次查看都会记入审计，请只在核对身份时查看。"
      />
      <Panel id="identity" title={applicant.name}>
        {number === null ? (
          <OfficeForm action={`${back}/identity`} errors={errors} submit="查看" cancel={back}>
            <TextField
              name="why"
              label="用途"
              hint="例如：邮寄答复前核对申请人身份。"
              value={typed['why']}
              error={errors['why']}
            />
          </OfficeForm>
        ) : (
          <>
            <Facts facts={[{ term: kind, value: <strong class="number">{number}</strong> }]} />
            <p class="soft">这次查看已记入审计。</p>
            <p>
              <a class="button button-quiet" href={back}>
                返回申请
              </a>
            </p>
          </>
        )}
      </Panel>
    </>
  )
}
