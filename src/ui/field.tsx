import type { ComponentChildren, InputHTMLAttributes, VNode } from 'preact'

type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

type TextFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'search' | 'password' | 'date' | 'email' | 'tel' | 'number' | 'url'
  /** Id of a `datalist` with values to offer. */
  readonly list?: string
  /** What browsers may fill in: `username`, `current-password`, `one-time-code` … */
  readonly autocomplete?: string
  readonly inputmode?: 'numeric' | 'decimal' | 'text'
}

/** One line of text. */
export function TextField(field: TextFieldProps): VNode {
  const { type = 'text', value = '', list, autocomplete, inputmode } = field
  // The types know which attributes go with which type of input, but not where the type is a variable.
  const attributes = { type, value, list, autocomplete, inputmode } as InputHTMLAttributes
  return (
    <Field {...field}>
      <input {...attributes} {...wiring(field)} />
    </Field>
  )
}

/** Text of many lines. */
export function TextAreaField(field: FieldProps & { readonly value?: string; readonly rows?: number }): VNode {
  return (
    <Field {...field}>
      <textarea rows={field.rows ?? 8} {...wiring(field)}>
        {field.value ?? ''}
      </textarea>
    </Field>
  )
}

/** A file to send; browsers never keep the choice, so a form shown again says so in its error. */
export function FileField(field: FieldProps & { readonly accept: string }): VNode {
  return (
    <Field {...field}>
      <input type="file" accept={field.accept} {...wiring(field)} />
    </Field>
  )
}

export type Choice = { readonly value: string; readonly label: string }

type SelectFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly choices: readonly Choice[]
  /** What the empty choice is called, e.g. `全部年份`; without it there is none. */
  readonly any?: string
}

/** One choice of a list. */
export function SelectField(field: SelectFieldProps): VNode {
  return (
    <Field {...field}>
      <select {...wiring(field)}>
        {field.any === undefined ? null : <option value="">{field.any}</option>}
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === field.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

function Field(props: FieldProps & { readonly children: ComponentChildren }): VNode {
  return (
    <div class={props.error === undefined ? 'field' : 'field field-wrong'}>
      <label for={props.name}>{props.label}</label>
      {props.hint === undefined ? null : (
        <p class="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error === undefined ? null : (
        <p class="field-error" id={`${props.name}-error`}>
          <span class="unseen">错误：</span>
          {props.error}
        </p>
      )}
      {props.children}
    </div>
  )
}

function wiring({ name, hint, error }: FieldProps) {
  const described = [hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`]
  const describedBy = described.filter((id) => id !== '').join(' ')
  return {
    id: name,
    name,
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
    ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
  }
}

/** The mistakes of a form in one place above it, each leading to its field. */
export function FormErrors({ errors }: { readonly errors: Readonly<Record<string, string>> }): VNode | null {
  const mistakes = Object.entries(errors)
  if (mistakes.length === 0) return null
  return (
    <div class="form-errors" role="alert" aria-labelledby="form-errors-title">
      <h2 id="form-errors-title">请先更正以下问题</h2>
      <ul>
        {mistakes.map(([name, message]) => (
          <li key={name}>{name === '' ? message : <a href={`#${name}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
