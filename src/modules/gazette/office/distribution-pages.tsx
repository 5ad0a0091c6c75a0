import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { stepFormPages, versionShown, type StepAsked } from '../../../platform/http/step-form-pages.ts'
import { gazetteReceivers } from '../../../statute/proactive-disclosure/gazette-receivers.table.ts'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import type { GazetteIssue } from '../domain/issue.ts'
import { readDeliveries, writtenDeliveries } from '../domain/read-deliveries.ts'
import { deliveredOf, type Distribution } from '../domain/distribution.ts'
import { issueRefusals } from '../refusals.zh.ts'
import { issueForStep } from './find-issue.ts'
import type { GazetteDesk } from './gazette-desk.ts'
import { errorsOf, issueTitle, stepLabel } from './issue-words.ts'

type Shown = {
  readonly issue: GazetteIssue
  readonly version: string
  readonly values: RawFields
  readonly errors: FieldErrors
}

const WRONG_COPIES = '请填写印数，为不超过一百万的整数。'

const sent = z.object({
  copies: z
    .string({ error: WRONG_COPIES })
    .trim()
    .regex(/^\d{1,7}$/, WRONG_COPIES)
    .transform(Number)
    .refine((copies) => copies <= 1_000_000, WRONG_COPIES),
  ...Object.fromEntries(gazetteReceivers.map(({ key }) => [key, z.string().default('')])),
})

/** 印数和分送: how many copies were printed, and who got how many; the sums have to agree. */
export function distributionPages(desk: GazetteDesk): readonly Page[] {
  return stepFormPages({
    path: '/office/gazette/:id/distribution',
    may: 'write-items',
    title: ({ issue }: Shown) => `${stepLabel('distribute')} - ${issueTitle(issue)}`,
    view: (shown: Shown) => <DistributionView {...shown} />,
    fields: sent,
    load: (asked) => shownForm(desk, asked),
    async take({ actor, form, fields: { copies, version } }, id) {
      const read = readDeliveries(form)
      if (!read.ok) return read
      const taken = await desk.distribute(actor, { issueId: Number(id), version }, { copies, deliveries: read.value })
      if (taken.ok) return taken
      if (taken.refusal !== 'copies-differ') return refuse(errorsOf(taken.refusal, ['copies']))
      const delivered = deliveredOf(read.value)
      return refuse({
        copies: `分送合计 ${delivered} 册，与印数 ${copies} 册不符，相差 ${Math.abs(copies - delivered)} 册。`,
      })
    },
    afterwards: { to: (id) => `/office/gazette/${id}`, said: '已登记印数和分送。' },
  })
}

async function shownForm(desk: GazetteDesk, asked: StepAsked): Promise<Outcome<Shown, Problem>> {
  const { actor, id, typed, errors } = asked
  const found = await issueForStep(desk, { actor, id, sent: typed !== undefined }, 'distribute')
  if (!found.ok) return found
  const issue = found.value
  const kept = (await desk.distributionOf(issue.id)) ?? (await desk.lastDistribution(issue.organId))
  const version = versionShown(issue.version, asked, issueRefusals['changed-meanwhile'].words)
  return done({ issue, version, errors, values: typed ?? valuesOf(kept) })
}

function valuesOf(kept: Distribution | undefined): RawFields {
  return kept === undefined ? {} : { copies: String(kept.copies), ...writtenDeliveries(kept.deliveries) }
}

function DistributionView({ issue, version, values, errors }: Shown): VNode {
  const here = `/office/gazette/${issue.id}`
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  return (
    <>
      <OfficeHead
        title={stepLabel('distribute')}
        crumbs={[
          { label: '政府公报', href: '/office/gazette' },
          { label: issueTitle(issue), href: here },
        ]}
        lead="公报免费赠阅。各接收单位的份数合计应当等于印数；首次登记时列出上一期的接收单位。"
      />
      <OfficeForm action={`${here}/distribution`} errors={errors} submit="保存" cancel={here}>
        <input type="hidden" name="version" value={version} />
        <TextField {...field('copies')} label="印数（册）" inputmode="numeric" />
        <FieldSet legend="接收单位" hint="一个接收单位一行，单位之后写份数，例如：示范县档案馆 10">
          {gazetteReceivers.map(({ key, zh }) => (
            <TextAreaField key={key} {...field(key)} label={zh} rows={4} />
          ))}
        </FieldSet>
      </OfficeForm>
    </>
  )
}
