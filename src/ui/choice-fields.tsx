import type { VNode } from 'preact'
import type { Choice } from './field.tsx'

type CheckFieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
}

/** Something that is so or not; sent as `on` where it is. */
export function CheckField({ name, label, hint, checked }: CheckFieldProps): VNode {
  return (
    <div class="check">
      <input
        type="checkbox"
        id={name}
        name={name}
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
      />
      <label for={name}>{label}</label>
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

type RadioFieldProps = {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly value: string | undefined
  readonly choices: readonly (Choice & { readonly hint?: string })[]
}

/** One of a few, all of them in sight. */
export function RadioField({ name, legend, hint, error, value, choices }: RadioFieldProps): VNode {
  return (
    <fieldset class={error === undefined ? 'choices' : 'choices field-wrong'} id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
      {error === undefined ? null : (
        <p class="field-error">
          <span class="unseen">错误：</span>
          {error}
        </p>
      )}
      {choices.map((choice) => (
        <div key={choice.value} class="check">
          <input
            type="radio"
            id={`${name}-${choice.value}`}
            name={name}
            value={choice.value}
            checked={choice.value === value}
          />
          <label for={`${name}-${choice.value}`}>{choice.label}</label>
          {choice.hint === undefined ? null : <p class="hint">{choice.hint}</p>}
        </div>
      ))}
    </fieldset>
  )
}
