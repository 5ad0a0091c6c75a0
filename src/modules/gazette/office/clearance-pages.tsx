import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { versionField, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { TextAreaField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import type { GazetteIssue } from '../domain/issue.ts'
import { issueForStep } from './find-issue.ts'
import type { GazetteDesk } from './gazette-desk.ts'
import { errorsOf, issueTitle, stepLabel, wordsOfFinding } from './issue-words.ts'

type Shown = { readonly issue: GazetteIssue; readonly values: RawFields; readonly errors: FieldErrors }

const sent = z.object({
  version: versionField,
  finding: words('页面已经过期，请重新打开。', 500),
  why: words('请写明原因。', 500),
})

/** 核实提示: what was found in a written text may stay, and why; whoever approves reads it. */
export function clearancePages(desk: GazetteDesk): readonly Page[] {
  const look = {
    path: '/office/gazette/:id/clearance',
    may: 'write-items',
    title: ({ issue }: Shown) => `${stepLabel('clear-finding')} - ${issueTitle(issue)}`,
    view: (shown: Shown) => <ClearanceView {...shown} />,
  } as const
  return [
    officePage({
      ...{ ...look, fields: z.object({ finding: z.string().max(500).catch('') }) },
      load: ({ actor, params, fields }) => shownForm(desk, { actor, id: params['id'], ...fields, errors: {} }),
    }),
    officeForm({
      ...{ ...look, fields: sent },
      async submit({ actor, params, fields: { version, finding, why } }) {
        const issueId = Number(params['id'])
        const cleared = await desk.clearFinding(actor, { issueId, version }, { finding, why })
        if (!cleared.ok) return refuse(errorsOf(cleared.refusal, ['why']))
        return goOn(`/office/gazette/${issueId}#findings`, '已记录核实情况。')
      },
      again: (errors, { actor, params, form: typed }) =>
        shownForm(desk, { actor, id: params['id'], finding: '', typed, errors }),
    }),
  ]
}

type Asking = {
  readonly actor: Staff
  readonly id: string | undefined
  readonly finding: string
  readonly typed?: RawFields
  readonly errors: FieldErrors
}

async function shownForm(
  desk: GazetteDesk,
  { actor, id = '', finding, typed, errors }: Asking,
): Promise<Outcome<Shown, Problem>> {
  const found = await issueForStep(desk, { actor, id, sent: typed !== undefined }, 'clear-finding')
  if (!found.ok) return found
  return done({ issue: found.value, errors, values: typed ?? { finding, version: String(found.value.version) } })
}

function ClearanceView({ issue, values, errors }: Shown): VNode {
  const here = `/office/gazette/${issue.id}`
  return (
    <>
      <OfficeHead
        title={stepLabel('clear-finding')}
        crumbs={[
          { label: '政府公报', href: '/office/gazette' },
          { label: issueTitle(issue), href: here },
        ]}
        lead="经核实可以公开的，写明理由，供审核人查看。应当遮盖或者更正的，请回到正文处理。"
      />
      <OfficeForm action={`${here}/clearance`} errors={errors} submit="保留" cancel={here}>
        <input type="hidden" name="version" value={values['version'] ?? ''} />
        <input type="hidden" name="finding" value={values['finding'] ?? ''} />
        <p>
          提示内容：<strong>{wordsOfFinding(values['finding'] ?? '')}</strong>
        </p>
        <TextAreaField name="why" label="可以公开的理由" value={values['why'] ?? ''} error={errors['why']} rows={4} />
      </OfficeForm>
    </>
  )
}
