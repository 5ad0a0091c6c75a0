import type { VNode } from 'preact'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { stepsOfDecision } from '../../organizations/public.ts'
import { DecisionChooser } from './decision-chooser.tsx'
import { DecisionForm } from './decision-form-view.tsx'
import type { DecisionShown } from './decision-shown.ts'
import { DecisionVerdict } from './decision-verdict.tsx'
import { RequestBrief } from './request-brief.tsx'

/** The page of a decision, by what it is at. */
export function DecisionView(shown: DecisionShown): VNode {
  const { file, today } = shown
  const { request } = file
  return (
    <>
      <OfficeHead
        title={headOf(shown)}
        crumbs={[
          { label: '依申请公开', href: '/office/requests' },
          { label: request.number, href: `/office/requests/${request.id}` },
        ]}
        lead={leadOf(shown)}
      />
      <Columns main={<Main {...shown} />} aside={<RequestBrief file={file} today={today} />} />
    </>
  )
}

function Main(shown: DecisionShown): VNode {
  if (shown.kind === 'choice') return <DecisionChooser {...shown} />
  if (shown.kind === 'form') return <DecisionForm {...shown} />
  if (shown.kind === 'verdict') return <DecisionVerdict {...shown} />
  return (
    <Panel id="settled" title="答复已经签发">
      <p>
        <a href={`/office/requests/${shown.file.request.id}/letters`}>查看文书和送达情况</a>
      </p>
    </Panel>
  )
}

function headOf({ kind, file }: DecisionShown): string {
  if (kind === 'verdict') return file.state.stage === 'in-review' ? '审核答复' : '签发答复'
  return kind === 'settled' ? '答复' : '拟定答复'
}

function leadOf({ kind, organ }: DecisionShown): string | undefined {
  const steps = stepsOfDecision(organ.settings)
  if (kind === 'choice') return '选择一种处理结果。文书、救济途径和年报统计都由它确定。（条例 第三十六条）'
  if (kind !== 'form') return undefined
  if (steps.length === 0) return '本机关选择了一人办结：提交后即签发编号，不经他人审核、批准。'
  return `提交后依次经${steps.map((step) => (step === 'review' ? '审核' : '负责人签发')).join('、')}。`
}
