import type { VNode } from 'preact'
import { z } from 'zod'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { FormErrors } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { Organ, Unit } from '../domain/organ.ts'

/** What the form of a unit must look like. */
export const unitFields = z.object({
  name: z.string().trim().min(1, '请填写内设机构的名称。').max(60, '名称不超过 60 个字。'),
  closed: z.string().optional(),
})

/** 内设机构: those an organ gives its cases to, each a form of its own. */
export function UnitsPanel({
  organ: { id, units },
  errors,
}: {
  readonly organ: Organ
  readonly errors: FieldErrors
}): VNode {
  return (
    <Panel id="units" title="内设机构">
      <FormErrors errors={Object.fromEntries(Object.values(errors).map((words) => ['', words]))} />
      {units.length === 0 ? <EmptyState title="还没有内设机构">申请可以直接分给承办人。</EmptyState> : null}
      <ul class="unit-list">
        {units.map((unit) => (
          <li key={unit.id}>
            <UnitForm action={`/office/organs/${id}/units/${unit.id}`} unit={unit} />
          </li>
        ))}
        <li>
          <UnitForm action={`/office/organs/${id}/units`} />
        </li>
      </ul>
    </Panel>
  )
}

function UnitForm({ action, unit }: { readonly action: string; readonly unit?: Unit }): VNode {
  const field = `unit-${unit?.id ?? 'new'}`
  return (
    <form class="inline-form" method="post" action={action}>
      <label for={field} class="unseen">
        {unit === undefined ? '新内设机构的名称' : '内设机构名称'}
      </label>
      <input id={field} name="name" type="text" value={unit?.name ?? ''} />
      {unit === undefined ? null : (
        <span class="check">
          <input type="checkbox" id={`${field}-closed`} name="closed" checked={unit.closed} />
          <label for={`${field}-closed`}>已撤销</label>
        </span>
      )}
      <button class="button button-quiet" type="submit">
        {unit === undefined ? '新增' : '保存'}
      </button>
    </form>
  )
}
