import type { VNode } from 'preact'
import type { RawFields } from '../../../platform/http/fields.ts'
import { addressOf } from '../../../ui/address.ts'
import { FormErrors, SelectField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { FieldSet } from '../../../ui/office/office-form.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { Tabs } from '../../../ui/office/tabs.tsx'
import { PER_PAGE, type ShownWorkList } from './shown-work-list.ts'
import { WorkListFilters } from './work-list-filters.tsx'
import { WorkListTable } from './work-list-table.tsx'
import { countOf, workTabs, type WorkTab } from './work-tabs.table.ts'

/** The register of an organ as work. */
export function WorkListView(shown: ShownWorkList): VNode {
  const { tab, counts, mayRegister, chosen, list, errors } = shown
  const address = (key: WorkTab) => addressOf('/office/requests', { tab: key })
  return (
    <>
      <OfficeHead title="依申请公开">
        {mayRegister ? (
          <a class="button" href="/office/requests/new">
            登记申请
          </a>
        ) : null}
      </OfficeHead>
      <Tabs
        label="申请"
        at={address(tab)}
        tabs={workTabs.map(({ key, zh }) => {
          const count = countOf(key, counts)
          return { label: zh, href: address(key), ...(count === undefined ? {} : { count }) }
        })}
      />
      <FormErrors errors={errors} />
      <WorkListFilters {...shown} />
      {list.items.length === 0 ? (
        <Panel id="list" title="申请">
          <EmptyState title={isNarrowed(chosen) ? '没有符合条件的申请' : '没有申请'}>
            {isNarrowed(chosen) ? <a href={address(tab)}>清除筛选条件</a> : null}
          </EmptyState>
        </Panel>
      ) : (
        <Listed {...shown} />
      )}
    </>
  )
}

function Listed(shown: ShownWorkList): VNode {
  const { list, mayAssign, tab, page, chosen } = shown
  const table = (
    <Panel id="list" title={`共${list.total}件${list.more ? '以上' : ''}`} flush>
      <WorkListTable
        {...shown}
        pick={mayAssign && tab !== 'finished'}
        paging={{
          page,
          pages: Math.ceil(list.total / PER_PAGE),
          href: (to) => addressOf('/office/requests', { ...chosen, tab, page: to }),
        }}
      />
    </Panel>
  )
  if (!mayAssign || tab === 'finished') return table
  return (
    <form class="office-form" method="post" action="/office/requests/assignments">
      <input type="hidden" name="tab" value={tab} />
      {table}
      <Assigning {...shown} />
    </form>
  )
}

/** 批量交办: what was ticked off goes to a unit, a person or both. */
function Assigning({ units, handlers, typed, errors }: ShownWorkList): VNode {
  const field = (name: string) => ({ name, value: typed[name] ?? '', error: errors[name] })
  const isOpen = Object.keys(errors).length > 0
  return (
    <details class="confirm" open={isOpen}>
      <summary>批量交办勾选的申请</summary>
      <div class="confirm-body flow">
        <FieldSet legend="交办给">
          <SelectField {...field('toUnit')} label="内设机构" any="不指定" choices={units} />
          <SelectField {...field('toHandler')} label="承办人" any="不指定" choices={handlers} />
          <TextField {...field('internalDueOn')} type="date" label="内部办理期限（可不填）" />
        </FieldSet>
        <TextAreaField {...field('note')} label="交办意见（可不填）" rows={2} />
        <button class="button" type="submit">
          交办
        </button>
      </div>
    </details>
  )
}

function isNarrowed({ tab: _tab, ...chosen }: RawFields): boolean {
  return Object.values(chosen).some((value) => value !== '')
}
