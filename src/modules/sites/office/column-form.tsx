import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { columnTypes } from '../../../statute/proactive-disclosure/column-types.table.ts'
import type { StatutoryItem } from '../../../statute/proactive-disclosure/statutory-items.table.ts'
import { CheckField, RadioField } from '../../../ui/choice-fields.tsx'
import { SelectField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { isBelow, treeOfColumns } from '../domain/column-tree.ts'
import { columnKinds, type Column } from '../domain/column.ts'
import { GATHER } from './column-fields.ts'
import { VersionField } from './site-tabs.tsx'

export type ColumnForm = {
  readonly action: string
  readonly cancel: string
  /** Null for a new one. */
  readonly column: Column | null
  readonly columns: readonly Column[]
  readonly statutory: readonly StatutoryItem[]
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** Everything that is entered of a column on one page. */
export function ColumnFields(form: ColumnForm): VNode {
  const { action, cancel, column, values, errors } = form
  return (
    <OfficeForm action={action} errors={errors} submit="保存" cancel={cancel}>
      <VersionField version={values['version'] ?? ''} />
      <TextField {...fieldOf(form, 'name')} label="栏目名称" />
      {column === null ? (
        <TextField
          {...fieldOf(form, 'slug')}
          label="网址中的名称"
          hint="小写字母、数字和短横，例如tongzhi；不填的自动编号。保存后不能更改，使公布的网址长期有效。"
        />
      ) : null}
      <SelectField {...fieldOf(form, 'parentId')} label="上级栏目" any="无（第一级栏目）" choices={parentsOf(form)} />
      <RadioField
        {...fieldOf(form, 'kind')}
        legend="栏目形式"
        choices={columnKinds.map(({ key, zh, about }) => ({ value: key, label: zh, hint: about }))}
      />
      <SelectField
        {...fieldOf(form, 'catalogue')}
        label="法定主动公开内容"
        hint="只在栏目形式是法定主动公开内容时选择。"
        any="无"
        choices={form.statutory.map(({ id, zh, article }) => ({ value: id, label: `${zh}（${article}）` }))}
      />
      <Described {...form} />
      <Gathered {...form} />
    </OfficeForm>
  )
}

function fieldOf({ values, errors }: ColumnForm, name: string) {
  return { name, value: values[name] ?? '', error: errors[name] }
}

function parentsOf({ column, columns }: ColumnForm) {
  return treeOfColumns(columns)
    .filter((placed) => column === null || !isBelow(columns, placed.column.id, column.id))
    .map((placed) => ({ value: placed.column.id, label: `${'　'.repeat(placed.depth)}${placed.column.name}` }))
}

function Described(form: ColumnForm): VNode {
  return (
    <>
      <FieldSet legend="页面标签（国办发〔2017〕47号）">
        <TextField {...fieldOf(form, 'columnType')} label="栏目类别" list="column-types" />
        <TextField {...fieldOf(form, 'keywords')} label="关键词" hint="用顿号分开。" />
        <TextField
          {...fieldOf(form, 'staleDays')}
          label="更新要求（天）"
          inputmode="numeric"
          hint="超过这些天没有新信息，列入更新提醒。动态类14，公告、文件类180。"
        />
      </FieldSet>
      <datalist id="column-types">
        {columnTypes.map(({ zh }) => (
          <option key={zh} value={zh} />
        ))}
      </datalist>
      <TextAreaField
        {...fieldOf(form, 'description')}
        label="栏目说明"
        hint="显示在栏目标题下，专题写明介绍。修改后由他人放行，网站才更新。"
        rows={3}
      />
    </>
  )
}

function Gathered({ statutory, columns, values }: ColumnForm): VNode {
  const types = [...new Set([...columnTypes.map(({ zh }) => zh), ...columns.map(({ columnType }) => columnType)])]
  const signs = [...types.map((zh) => ({ id: zh, zh })), ...statutory]
  return (
    <details class="gathers" open={Object.keys(values).some((name) => name.startsWith(GATHER))}>
      <summary>汇集下级机关网站的信息</summary>
      <p class="hint">
        下级机关发布到所选类别栏目、属于所选法定内容的信息，同时显示在本栏目。更改选择后，以前发布的也随即汇集或者移出。
      </p>
      <div class="gather-choices">
        {signs.map(({ id, zh }) => (
          <CheckField key={id} name={`${GATHER}${id}`} label={zh} checked={values[`${GATHER}${id}`] === 'on'} />
        ))}
      </div>
    </details>
  )
}
