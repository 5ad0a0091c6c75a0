import { z } from 'zod'
import { refuse } from '../../../../kernel/outcome.ts'
import { SelectField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { findAssignee, handlersOf, unitsOf } from '../assignees.ts'
import { assign } from '../../domain/steps/assign.ts'
import { maybeDay, maybeWords } from '../../../../platform/http/field-schemas.ts'
import type { StepForm } from '../step-form.ts'
import { fieldOf } from './field-of.ts'

const fields = z.object({
  unit: z.string().default(''),
  handler: z.string().default(''),
  internalDueOn: maybeDay,
  note: maybeWords(500),
})

/** 交办: to a unit, a person or both. */
export const assignForm: StepForm<z.infer<typeof fields>> = {
  step: 'assign',
  lead: '交给内设机构、承办人，或者两者。内部期限只用于提醒，不影响法定答复期限。',
  button: '交办',
  fields,
  said: '已交办。',
  at: { 'no-such-person': 'handler' },
  choices: async (office, actor) => ({
    units: await unitsOf(office, actor.organId),
    handlers: await handlersOf(office, actor.organId),
  }),
  prefill: ({ state: { assignee } }) => ({
    unit: assignee.unitId ?? '',
    handler: assignee.accountId ?? '',
    internalDueOn: assignee.internalDueOn ?? '',
  }),
  view: (form) => (
    <>
      <SelectField {...fieldOf(form, 'unit')} label="内设机构" any="不指定" choices={form.choices['units'] ?? []} />
      <SelectField {...fieldOf(form, 'handler')} label="承办人" any="不指定" choices={form.choices['handlers'] ?? []} />
      <TextField
        {...fieldOf(form, 'internalDueOn')}
        type="date"
        label="内部办理期限（可不填）"
        hint={form.file.clock.due === null ? undefined : `法定答复期限为${form.file.clock.due}`}
      />
      <TextAreaField {...fieldOf(form, 'note')} label="交办意见（可不填）" rows={3} />
    </>
  ),
  async take(office, { actor, on, fields: { unit, handler, internalDueOn, note } }) {
    if (unit === '' && handler === '') return refuse({ unit: '请至少选择内设机构、承办人中的一项。' })
    const to = await findAssignee(office, actor.organId, { unit, handler })
    if (!to.ok) return to
    return office.act.step(actor, on, { step: 'assign', rule: assign }, { ...to.value, internalDueOn, note })
  },
}
