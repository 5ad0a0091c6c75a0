import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { CheckField, RadioField } from '../../../ui/choice-fields.tsx'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import type { StepField } from './step-form.ts'

type Around = { readonly values: RawFields; readonly errors: FieldErrors }

/** The fields of a step's form, in their order. */
export function StepFields({ fields, ...around }: Around & { readonly fields: readonly StepField[] }): VNode {
  return (
    <>
      {fields.map((field) => (
        <OneField key={field.name} field={field} {...around} />
      ))}
    </>
  )
}

function OneField({ field, values, errors }: Around & { readonly field: StepField }): VNode {
  const { name, label, hint } = field
  const same = { name, label, hint, value: values[name] ?? '', error: errors[name] }
  switch (field.as) {
    case 'area':
      return <TextAreaField {...same} rows={4} />
    case 'choice':
      return (
        <RadioField
          {...{ name, legend: label, error: errors[name], value: values[name], choices: field.choices }}
          {...(hint === undefined ? {} : { hint })}
        />
      )
    case 'boxes':
      return <Boxes field={field} values={values} errors={errors} />
    case 'text':
    case 'date':
    case 'number':
      return <TextField {...same} type={field.as} />
  }
}

type BoxesProps = Around & { readonly field: Extract<StepField, { as: 'boxes' }> }

function Boxes({ field: { name, label, hint, choices }, values, errors }: BoxesProps): VNode {
  const error = errors[name]
  return (
    <fieldset class={error === undefined ? 'choices' : 'choices field-wrong'} id={name} tabIndex={-1}>
      <legend>{label}</legend>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
      {error === undefined ? null : (
        <p class="field-error">
          <span class="unseen">错误：</span>
          {error}
        </p>
      )}
      {choices.map(({ value, label: words }) => (
        <CheckField key={value} name={`${name}-${value}`} label={words} checked={values[`${name}-${value}`] === 'on'} />
      ))}
    </fieldset>
  )
}
