import type { VNode } from 'preact'
import { SelectField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { pathOfColumns, type Column } from '../../sites/public.ts'
import type { ShownRun } from './shown-run.ts'

/** What stands for “nothing of it moves in”. */
export const NOWHERE = '-'

/** 栏目对应: each old column with the one it goes to, suggested where the names are the same; kept for every run of the site. */
export function ColumnMap({
  run,
  oldColumns,
  columns,
  action,
}: Pick<ShownRun, 'run' | 'oldColumns' | 'columns'> & { readonly action: string }): VNode {
  const choices = [
    ...columns.map((column) => ({ value: column.id, label: wholeName(columns, column) })),
    { value: NOWHERE, label: '不迁入' },
  ]
  const isOpen = run.stage === 'reading' || run.stage === 'looked' || run.stage === 'done'
  return (
    <Panel id="columns" title="栏目对应">
      {isOpen ? (
        <OfficeForm action={action} submit="保存栏目对应">
          <p class="hint">
            左边是旧站的栏目或者文件夹，选择它的信息在本站的栏目。名称相同的已经选好；保存后，这个网站以后的迁入也按此对应。
          </p>
          <div class="field-grid">
            {oldColumns.map(({ name, count, columnId, suggested }, at) => (
              <div key={name}>
                <input type="hidden" name={`old-${at}`} value={name} />
                <SelectField
                  name={`to-${at}`}
                  label={`${name === '' ? '（没有栏目）' : name}（${count} 件）`}
                  value={columnId === null ? NOWHERE : (columnId ?? suggested ?? '')}
                  any="请选择"
                  choices={choices}
                />
              </div>
            ))}
          </div>
        </OfficeForm>
      ) : (
        <p>迁入期间不能修改栏目对应，停止后可以修改。</p>
      )}
    </Panel>
  )
}

function wholeName(columns: readonly Column[], column: Column): string {
  return pathOfColumns(columns, column)
    .map(({ name }) => name)
    .join(' › ')
}
