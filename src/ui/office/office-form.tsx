import type { ComponentChildren, VNode } from 'preact'
import { FormErrors } from '../field.tsx'

type OfficeFormProps = {
  readonly action: string
  readonly errors?: Readonly<Record<string, string>>
  readonly submit: string
  readonly children: ComponentChildren
  /** A way back without doing it. */
  readonly cancel?: string
  readonly files?: boolean
}

/** A form of the office: its mistakes above, its fields, its button below. */
export function OfficeForm({ action, errors = {}, submit, children, cancel, files }: OfficeFormProps): VNode {
  return (
    <form
      class="office-form"
      method="post"
      action={action}
      enctype={files === true ? 'multipart/form-data' : undefined}
    >
      <FormErrors errors={errors} />
      {children}
      <div class="button-row">
        <button class="button" type="submit">
          {submit}
        </button>
        {cancel === undefined ? null : (
          <a class="button button-quiet" href={cancel}>
            取消
          </a>
        )}
      </div>
    </form>
  )
}

/** Fields that belong together, under a name; side by side where there is room. */
export function FieldSet({
  legend,
  hint,
  children,
}: {
  legend: string
  hint?: string
  children: ComponentChildren
}): VNode {
  return (
    <fieldset class="field-set">
      <legend>{legend}</legend>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
      <div class="field-grid">{children}</div>
    </fieldset>
  )
}
