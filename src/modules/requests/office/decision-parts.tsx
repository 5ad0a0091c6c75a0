import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { withholdingGrounds } from '../../../statute/request-outcomes/grounds.table.ts'
import { outcomeOf } from '../../../statute/request-outcomes/outcome-choice.ts'
import { SelectField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { rowsOfParts } from '../domain/decision-form.ts'

type PartsProps = { readonly values: RawFields; readonly errors: FieldErrors }

/** What stays closed, place by place, each with its own ground and reason (条例 第三十七条). */
export function ClosedParts({ values, errors }: PartsProps): VNode {
  const rows = Array.from({ length: rowsOfParts(values) }, (_, at) => at + 1)
  return (
    <fieldset class="field-set">
      <legend>不予公开的内容</legend>
      <p class="hint">一处一行，写明位置、依据和理由，逐处写入文书。空行不计。</p>
      {rows.map((row) => (
        <div key={row} class="field-grid closed-part">
          <TextField
            name={`part_${row}`}
            label={`第${row}处：位置`}
            value={values[`part_${row}`]}
            error={errors[`part_${row}`]}
          />
          <SelectField
            name={`ground_${row}`}
            label="依据"
            any="请选择"
            choices={withholdingGrounds.map(({ ground }) => ({ value: ground, label: outcomeOf(ground).zh }))}
            value={values[`ground_${row}`]}
            error={errors[`ground_${row}`]}
          />
          <div class="field-whole">
            <TextAreaField
              name={`reason_${row}`}
              label="理由"
              rows={2}
              value={values[`reason_${row}`] ?? ''}
              error={errors[`reason_${row}`]}
            />
          </div>
        </div>
      ))}
    </fieldset>
  )
}
