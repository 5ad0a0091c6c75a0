import type { VNode } from 'preact'
import { requestOutcomes } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { topics } from '../domain/topics.table.ts'
import type { ShownWorkList } from './shown-work-list.ts'

/** What the list can be narrowed by; the choices that are rarely needed are folded away. */
export function WorkListFilters({ tab, chosen, errors, units, handlers }: ShownWorkList): VNode {
  const field = (name: string) => ({ name, value: chosen[name] ?? '', error: errors[name] })
  const rare = ['topic', 'outcome', 'year', 'receivedFrom', 'receivedTo', 'order']
  const isOpen = rare.some((name) => (chosen[name] ?? '') !== '')
  return (
    <form class="work-filters" method="get" action="/office/requests" role="search" aria-label="筛选申请">
      <input type="hidden" name="tab" value={tab} />
      <div class="field-grid">
        <TextField {...field('words')} label="编号、申请人或者内容" type="search" />
        <SelectField {...field('unit')} label="内设机构" any="全部" choices={units} />
        <SelectField
          {...field('handler')}
          label="承办人"
          any="全部"
          choices={[{ value: 'nobody', label: '未交办' }, ...handlers]}
        />
      </div>
      <details class="more" open={isOpen}>
        <summary>更多条件</summary>
        <div class="field-grid">
          <SelectField {...field('topic')} label="主题" any="全部" choices={choicesOf(topics)} />
          <SelectField {...field('outcome')} label="处理结果" any="全部" choices={outcomes} />
          <TextField {...field('year')} label="登记年份" inputmode="numeric" />
          <TextField {...field('receivedFrom')} type="date" label="收到日期，自" />
          <TextField {...field('receivedTo')} type="date" label="收到日期，至" />
          <SelectField
            {...field('order')}
            label="排序"
            any="自动"
            choices={[
              { value: 'due', label: '期限近的在前' },
              { value: 'number', label: '新登记的在前' },
            ]}
          />
        </div>
      </details>
      <button class="button button-quiet" type="submit">
        筛选
      </button>
    </form>
  )
}

const outcomes = requestOutcomes.map(({ code, zh }) => ({ value: code, label: zh }))

function choicesOf(table: readonly { readonly key: string; readonly zh: string }[]) {
  return table.map(({ key, zh }) => ({ value: key, label: zh }))
}
