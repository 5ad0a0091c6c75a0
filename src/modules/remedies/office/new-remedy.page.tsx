import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { remedyLevels, type RemedyKind } from '../../../statute/remedies/results.table.ts'
import type { Choice } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { remedyRefusals } from '../domain/refusals.zh.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { RequestInBrief } from '../domain/request-in-brief.ts'
import { EntryFields, entryOfFields, entrySchema, reconsiderationChoices } from './entry-fields.tsx'
import { errorAt } from './field-of.ts'
import { InstanceFields, instanceSchema } from './instance-fields.tsx'
import type { RemediesOffice } from './remedies-office.ts'
import { kindLabel } from './remedy-words.ts'

type Shown = {
  readonly kind: RemedyKind
  readonly values: RawFields
  readonly errors: FieldErrors
  readonly reconsiderations: readonly Choice[]
}

const kindField = z.enum(['reconsideration', 'suit'], '请选择复议或者诉讼。')
const schema = entrySchema.extend({ ...instanceSchema.shape, kind: kindField })

const look = {
  may: 'keep-remedies',
  title: ({ kind }: Shown) => `登记${kindLabel[kind]}`,
  view: (shown: Shown) => <NewRemedy {...shown} />,
} as const

/** The form for a new case, and what answers it. `request`, `after`: the request or reconsideration it is about. */
export function newRemedyPages(office: RemediesOffice): readonly Page[] {
  return [
    officePage({
      ...look,
      path: '/office/remedies/new',
      fields: z.object({
        kind: kindField.catch('reconsideration'),
        request: z.string().catch(''),
        after: z.string().catch(''),
      }),
      async load({ actor, fields }) {
        const [values, reconsiderations] = await Promise.all([
          startingValues(office, actor, fields),
          reconsiderationChoices(office, actor),
        ])
        return done({ kind: fields.kind, values, errors: {}, reconsiderations })
      },
    }),
    officeForm({
      ...look,
      path: '/office/remedies',
      fields: schema,
      async submit({ actor, fields }) {
        const entry = await entryOfFields(office, actor, fields.kind, fields)
        if (!entry.ok) return entry
        const { level, body, caseNumber, procedure, acceptedOn, copyReceivedOn } = fields
        const unheard = { answeredOn: null, hearingOn: null, decision: null }
        const instance = { level, body, caseNumber, procedure, acceptedOn, copyReceivedOn, ...unheard }
        const remedy = { ...entry.value, organId: actor.organId, instances: [instance] as const, redone: null }
        const entered = await office.act.register(actor, remedy)
        return entered.ok
          ? goOn(`/office/remedies/${entered.value}`, '已登记。')
          : refuse(errorAt(Object.keys(schema.shape), remedyRefusals[entered.refusal]))
      },
      async again(errors, { actor, form }) {
        const kind = kindField.catch('reconsideration').parse(form['kind'])
        return done({ kind, values: form, errors, reconsiderations: await reconsiderationChoices(office, actor) })
      },
    }),
  ]
}

type Origin = { readonly kind: RemedyKind; readonly request: string; readonly after: string }

/** What is known already from where the person came. */
async function startingValues(office: RemediesOffice, actor: Staff, { kind, request, after }: Origin) {
  const [organ, chained] = await Promise.all([
    office.findOrgan(actor.organId),
    after === '' ? undefined : office.ask.findRemedy(actor, after),
  ])
  const before = chained?.remedy
  const about = await office.findRequest(actor, before?.requestId ?? request)
  return {
    ...{ procedure: 'ordinary', level: kind === 'suit' ? 'first' : 'reconsideration' },
    body: bodyOf(organ, kind),
    ...(about === undefined ? {} : valuesOfRequest(about)),
    ...(before === undefined ? {} : valuesOfPredecessor(before)),
  }
}

/** The body or court the organ has entered for its letters. */
function bodyOf(organ: Awaited<ReturnType<RemediesOffice['findOrgan']>>, kind: RemedyKind): string {
  return (kind === 'suit' ? organ?.court : organ?.reconsideration)?.name ?? ''
}

function valuesOfPredecessor({ id, claimant }: Remedy): RawFields {
  return { claimant, precededBy: id, afterReconsideration: 'on' }
}

function valuesOfRequest({ number, applicantName, decided }: RequestInBrief): RawFields {
  const act = decided === null ? '没有答复' : `作出的“${decided.inWords}”答复`
  return { requestNumber: number, claimant: applicantName, matter: `对${number}申请${act}` }
}

function NewRemedy({ kind, values, errors, reconsiderations }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title={`登记${kindLabel[kind]}`}
        crumbs={[{ label: '复议诉讼', href: '/office/remedies' }]}
        lead={
          kind === 'suit'
            ? '登记以本机关为被告的政府信息公开诉讼；二审、再审在案件页面上接着登记，仍是同一个案件。'
            : '登记以本机关为被申请人的政府信息公开行政复议。'
        }
      />
      <OfficeForm action="/office/remedies" errors={errors} submit="登记" cancel="/office/remedies">
        <input type="hidden" name="kind" value={kind} />
        <EntryFields {...{ kind, values, errors, reconsiderations }} />
        <InstanceFields {...{ kind, values, errors }} levels={remedyLevels.filter((level) => level.kind === kind)} />
      </OfficeForm>
    </>
  )
}
