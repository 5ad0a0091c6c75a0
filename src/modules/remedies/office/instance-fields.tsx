import type { VNode } from 'preact'
import { z } from 'zod'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { RemedyKind, RemedyLevel } from '../../../statute/remedies/results.table.ts'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { FieldSet } from '../../../ui/office/office-form.tsx'
import type { Instance } from '../domain/remedy.ts'
import { fieldOf } from './field-of.ts'
import { maybeDay, maybeWords, words } from '../../../platform/http/field-schemas.ts'
import { procedureLabel, roles } from './remedy-words.ts'

/** What is entered of an instance when it begins. */
export const instanceSchema = z.object({
  level: z.enum(['reconsideration', 'first', 'second', 'retrial'], '请选择审级。').default('reconsideration'),
  body: words('请填写机关或者法院的名称。', 60),
  caseNumber: maybeWords(60),
  procedure: z.enum(['ordinary', 'simple'], '请选择适用的程序。'),
  acceptedOn: maybeDay,
  copyReceivedOn: maybeDay,
})

type InstanceFieldsProps = {
  readonly kind: RemedyKind
  readonly levels: readonly { readonly key: RemedyLevel; readonly zh: string }[]
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** The fields of an instance: where it is heard, by which procedure, since when. */
export function InstanceFields({ kind, levels, ...form }: InstanceFieldsProps): VNode {
  const called = roles[kind]
  return (
    <FieldSet legend={kind === 'suit' ? '审理法院' : '复议机关'}>
      {levels.length > 1 ? (
        <SelectField
          {...fieldOf(form, 'level')}
          label="审级"
          choices={levels.map(({ key, zh }) => ({ value: key, label: zh }))}
        />
      ) : (
        <input type="hidden" name="level" value={levels[0]?.key ?? ''} />
      )}
      <TextField {...fieldOf(form, 'body')} label={called.body} />
      <TextField {...fieldOf(form, 'caseNumber')} label="案号（可以后补）" />
      <RadioField
        {...fieldOf(form, 'procedure')}
        legend="适用程序"
        choices={[
          { value: 'ordinary', label: procedureLabel.ordinary },
          { value: 'simple', label: procedureLabel.simple },
        ]}
      />
      <TextField {...fieldOf(form, 'acceptedOn')} type="date" label={called.accepted} />
      <TextField
        {...fieldOf(form, 'copyReceivedOn')}
        type="date"
        label={called.copy}
        hint={kind === 'suit' ? '答辩期限从次日起算；本机关上诉的不填。' : '答复期限从次日起算。'}
      />
    </FieldSet>
  )
}

/** What stands in these fields for an instance. */
export function valuesOfInstance(instance: Instance): RawFields {
  const { level, body, caseNumber, procedure, acceptedOn, copyReceivedOn } = instance
  return {
    ...{ level, body, caseNumber, procedure },
    ...{ acceptedOn: acceptedOn ?? '', copyReceivedOn: copyReceivedOn ?? '' },
  }
}
