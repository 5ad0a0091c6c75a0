import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { RemedyKind } from '../../../statute/remedies/results.table.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { SelectField, TextAreaField, TextField, type Choice } from '../../../ui/field.tsx'
import { FieldSet } from '../../../ui/office/office-form.tsx'
import { remedyRefusals } from '../domain/refusals.zh.ts'
import { lastInstance, type RemedyEntry } from '../domain/remedy.ts'
import { fieldOf } from './field-of.ts'
import { maybeWords, ticked, words } from '../../../platform/http/field-schemas.ts'
import type { RemediesOffice } from './remedies-office.ts'
import { remedyName, roles } from './remedy-words.ts'

/** What is entered of a case, its instances aside. */
export const entrySchema = z.object({
  claimant: words('请填写申请人、原告的姓名或者名称。', 60),
  matter: words('请写明被申请复议、被起诉的行为。', 500),
  requestNumber: maybeWords(60),
  afterReconsideration: ticked,
  precededBy: z.string().default(''),
})

/** The entry the fields describe, with the request looked up by its number. */
export async function entryOfFields(
  office: RemediesOffice,
  actor: Staff,
  kind: RemedyKind,
  fields: z.output<typeof entrySchema>,
): Promise<Outcome<RemedyEntry, FieldErrors>> {
  const { claimant, matter, requestNumber } = fields
  const request = requestNumber === '' ? null : await office.findRequestByNumber(actor, requestNumber)
  if (request === undefined) return refuse({ requestNumber: remedyRefusals['no-such-request'].words })
  const precededBy = kind === 'suit' && fields.precededBy !== '' ? fields.precededBy : null
  const afterReconsideration = kind === 'suit' && (fields.afterReconsideration || precededBy !== null)
  return done({ kind, claimant, matter, requestId: request?.id ?? null, precededBy, afterReconsideration })
}

/** The reconsiderations of the organ a suit may follow, the newest first. */
export async function reconsiderationChoices(office: RemediesOffice, actor: Staff): Promise<readonly Choice[]> {
  const { remedies } = await office.ask.remedies(actor, { kind: 'reconsideration' }, { offset: 0, limit: 200 })
  return remedies.map((remedy) => {
    const { caseNumber } = lastInstance(remedy)
    return { value: remedy.id, label: `${remedyName(remedy)}${caseNumber === '' ? '' : ` ${caseNumber}`}` }
  })
}

type EntryFieldsProps = {
  readonly kind: RemedyKind
  readonly reconsiderations: readonly Choice[]
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** Who complains of what, about which request, and whether a reconsideration came before. */
export function EntryFields({ kind, reconsiderations, ...form }: EntryFieldsProps): VNode {
  return (
    <>
      <FieldSet legend="案件">
        <TextField {...fieldOf(form, 'claimant')} label={roles[kind].claimant} />
        <TextField
          {...fieldOf(form, 'requestNumber')}
          label="对应申请的登记编号（与申请无关的不填）"
          hint="例如：2026-12，或者完整的登记编号。"
        />
        <TextAreaField
          {...fieldOf(form, 'matter')}
          label={kind === 'suit' ? '被诉行为' : '被申请复议的行为'}
          hint="例如：对某号告知书不服；逾期未答复；未主动公开某项信息。"
          rows={3}
        />
      </FieldSet>
      {kind === 'suit' ? (
        <FieldSet legend="起诉之前" hint="年报表四分别统计“未经复议直接起诉”和“复议后起诉”。">
          <CheckField
            name="afterReconsideration"
            label="经过行政复议"
            checked={(form.values['afterReconsideration'] ?? '') !== ''}
          />
          <SelectField
            {...fieldOf(form, 'precededBy')}
            label="本系统登记的复议案件"
            any="没有登记或者未经复议"
            choices={reconsiderations}
          />
        </FieldSet>
      ) : null}
    </>
  )
}
