import type { VNode } from 'preact'
import { z } from 'zod'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { resultsOn } from '../../../statute/remedies/remedy-result.ts'
import { remedyResults, type RemedyLevel } from '../../../statute/remedies/results.table.ts'
import { remedyColumns } from '../../../statute/report-format/table4.table.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { SelectField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { FieldSet } from '../../../ui/office/office-form.tsx'
import type { RemedyDecision } from '../domain/remedy.ts'
import { fieldOf } from './field-of.ts'
import { dayField, maybeDay, maybeWords, ticked } from '../../../platform/http/field-schemas.ts'

/** What is entered of a decision. */
export const decisionSchema = z.object({
  result: z.enum(
    remedyResults.map(({ key }) => key),
    '请选择结果。',
  ),
  decidedOn: dayField('请填写裁决日期。'),
  decisionReceivedOn: maybeDay,
  gist: maybeWords(2000),
  redo: ticked,
  redoBy: maybeDay,
})

/** The decision the fields describe; a day to do it by says that something is to be done. */
export function decisionOfFields(fields: z.output<typeof decisionSchema>): RemedyDecision {
  const { result, decidedOn, decisionReceivedOn, gist, redo, redoBy } = fields
  return {
    ...{ result, gist, on: decidedOn, receivedOn: decisionReceivedOn },
    redo: redo || redoBy !== null ? { by: redoBy } : null,
  }
}

/** What stands in these fields for a decision. */
export function valuesOfDecision({ result, on, receivedOn, gist, redo }: RemedyDecision): RawFields {
  return {
    ...{ result, gist, decidedOn: on, decisionReceivedOn: receivedOn ?? '' },
    ...{ redo: redo === null ? '' : 'on', redoBy: redo?.by ?? '' },
  }
}

type DecisionFieldsProps = {
  readonly level: RemedyLevel
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** The fields of a decision; each result says where Table 4 counts it. */
export function DecisionFields({ level, ...form }: DecisionFieldsProps): VNode {
  return (
    <FieldSet legend="裁决">
      <SelectField
        {...fieldOf(form, 'result')}
        label="结果"
        any="请选择"
        hint="括号内是计入年报表四的栏目。"
        choices={resultsOn(level).map(({ key, zh, column }) => ({
          value: key,
          label: `${zh}（${columnWords(column)}）`,
        }))}
      />
      <TextField {...fieldOf(form, 'decidedOn')} type="date" label="裁决日期" />
      <TextField
        {...fieldOf(form, 'decisionReceivedOn')}
        type="date"
        label="本机关收到裁决日期"
        hint="上诉期限、重新办理期限从次日起算。"
      />
      <TextAreaField {...fieldOf(form, 'gist')} label="裁决要点" rows={4} />
      <CheckField name="redo" label="要求本机关重新作出答复或者履行" checked={(form.values['redo'] ?? '') !== ''} />
      <TextField {...fieldOf(form, 'redoBy')} type="date" label="履行的最后一天（裁决写明期限的）" />
    </FieldSet>
  )
}

function columnWords(column: string): string {
  if (column === 'below') return '按前一审级的结果'
  return remedyColumns.find(({ key }) => key === column)?.label ?? ''
}
