import type { VNode } from 'preact'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { entryStates, type EntryState } from '../domain/run.ts'
import { addressOfRun } from './moving-office.ts'
import type { ShownRun } from './shown-run.ts'
import { progressOf } from './run-words.ts'

/** How far a run is, and what can be done with it now. */
export function ProgressPanel({ run, counts, oldColumns }: Pick<ShownRun, 'run' | 'counts' | 'oldColumns'>): VNode {
  const address = addressOfRun(run.id)
  const isUnderWay = run.stage === 'reading' || run.stage === 'moving' || run.stage === 'linking'
  return (
    <Panel id="progress" title="进度" aside={isUnderWay ? <a href={address}>刷新进度</a> : undefined}>
      <p>{progressOf(run, counts)}</p>
      <Facts
        facts={entryStates
          .filter(({ key }) => (counts.get(key) ?? 0) > 0)
          .map(({ key, zh }) => ({ term: zh, value: <a href={`${address}?state=${key}#lines`}>{counts.get(key)}</a> }))}
      />
      {run.stage === 'moving' || run.stage === 'linking' ? (
        <OfficeForm action={`${address}/stop`} submit="停止">
          <p class="hint">停止后，已经迁入的留在网站上，没有迁入的可以以后继续。</p>
        </OfficeForm>
      ) : null}
      {run.stage === 'looked' || run.stage === 'done' ? (
        <StartForm address={address} counts={counts} oldColumns={oldColumns} mask={run.settings.mask} />
      ) : null}
    </Panel>
  )
}

type StartProps = Pick<ShownRun, 'oldColumns'> & {
  readonly address: string
  readonly counts: ReadonlyMap<EntryState, number>
  readonly mask: boolean
}

function StartForm({ address, counts, oldColumns, mask }: StartProps): VNode | null {
  const [ready, held] = [counts.get('ready') ?? 0, counts.get('held') ?? 0]
  if (ready + held === 0) return null
  const unsaid = oldColumns.filter(({ columnId }) => columnId === undefined)
  const isMapped = oldColumns.some(({ columnId }) => columnId !== undefined && columnId !== null)
  if (!isMapped) return <p class="notice">请先在下面保存栏目对应，然后开始迁入。</p>
  return (
    <OfficeForm action={`${address}/start`} submit={counts.has('moved') ? '继续迁入' : '开始迁入'}>
      {held === 0 ? null : (
        <RadioField
          name="held"
          legend={`${held} 件含有身份证号码、手机号码等个人信息`}
          value={mask ? 'mask' : 'leave'}
          choices={[
            { value: 'leave', label: '不迁入，列在“发现的问题”里' },
            { value: 'mask', label: '用星号遮盖后迁入' },
          ]}
        />
      )}
      {unsaid.length === 0 ? null : (
        <p class="hint">还有 {unsaid.length} 个旧栏目没有选择新栏目，其中的信息这次不迁入。</p>
      )}
    </OfficeForm>
  )
}
