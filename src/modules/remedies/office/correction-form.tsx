import type { z } from 'zod'
import { remedyLevels } from '../../../statute/remedies/results.table.ts'
import { TextField } from '../../../ui/field.tsx'
import { FieldSet } from '../../../ui/office/office-form.tsx'
import { correct } from '../domain/steps/correct.ts'
import { lastInstance, type Instance, type RemedyDecision } from '../domain/remedy.ts'
import { DecisionFields, decisionOfFields, decisionSchema, valuesOfDecision } from './decision-fields.tsx'
import { EntryFields, entryOfFields, entrySchema } from './entry-fields.tsx'
import { fieldOf } from './field-of.ts'
import { maybeDay } from '../../../platform/http/field-schemas.ts'
import { InstanceFields, instanceSchema, valuesOfInstance } from './instance-fields.tsx'
import type { StepForm } from './step-form.ts'

const { result, decidedOn, ...restOfDecision } = decisionSchema.shape
const correction = entrySchema.extend({
  ...instanceSchema.shape,
  ...{ answeredOn: maybeDay, hearingOn: maybeDay },
  ...restOfDecision,
  // A case that is not decided has no such fields in its form.
  ...{ result: result.optional(), decidedOn: decidedOn.optional() },
})

/** Mistakes in what was entered are put right; what was there before stays in the audit trail. */
export const correctionForm: StepForm<typeof correction> = {
  step: 'correct',
  lead: '更正登记错误，最新审级的内容一并更正；更正前后的内容都记入审计。',
  button: '保存更正',
  said: '已更正。',
  schema: correction,
  prefill({ remedy, request }) {
    const instance = lastInstance(remedy)
    return {
      ...{ claimant: remedy.claimant, matter: remedy.matter, requestNumber: request?.number ?? '' },
      ...{ afterReconsideration: remedy.afterReconsideration ? 'on' : '', precededBy: remedy.precededBy ?? '' },
      ...valuesOfInstance(instance),
      ...{ answeredOn: instance.answeredOn ?? '', hearingOn: instance.hearingOn ?? '' },
      ...(instance.decision === null ? {} : valuesOfDecision(instance.decision)),
    }
  },
  view(form) {
    const { kind } = form.remedy
    const instance = lastInstance(form.remedy)
    return (
      <>
        <EntryFields {...form} kind={kind} />
        <InstanceFields {...form} kind={kind} levels={remedyLevels.filter((level) => level.kind === kind)} />
        <FieldSet legend="答复和审理">
          <TextField {...fieldOf(form, 'answeredOn')} type="date" label="提交书面答复、答辩状的日期" />
          <TextField {...fieldOf(form, 'hearingOn')} type="date" label="听证、开庭的日期" />
        </FieldSet>
        {instance.decision === null ? null : <DecisionFields {...form} level={instance.level} />}
      </>
    )
  },
  async take(office, { actor, on, kind, fields }) {
    const entry = await entryOfFields(office, actor, kind, fields)
    if (!entry.ok) return entry
    const instance = instanceOfFields(fields)
    // A request this person may not see stands in no field: it stays linked.
    const linked = (await office.ask.findRemedy(actor, on.remedyId))?.remedy.requestId ?? null
    const hidden = linked !== null && (await office.findRequest(actor, linked)) === undefined
    const requestId = hidden ? linked : entry.value.requestId
    return office.act.step(actor, on, { step: 'correct', rule: correct }, { ...entry.value, requestId, instance })
  },
}

function instanceOfFields(fields: z.output<typeof correction>): Instance {
  const { level, body, caseNumber, procedure, acceptedOn, copyReceivedOn, answeredOn, hearingOn } = fields
  const days = { acceptedOn, copyReceivedOn, answeredOn, hearingOn }
  return { level, body, caseNumber, procedure, ...days, decision: decisionOf(fields) }
}

function decisionOf(fields: z.output<typeof correction>): RemedyDecision | null {
  const { result: chosen, decidedOn: day } = fields
  return chosen === undefined || day === undefined
    ? null
    : decisionOfFields({ ...fields, result: chosen, decidedOn: day })
}
