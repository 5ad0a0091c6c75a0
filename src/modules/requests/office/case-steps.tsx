import type { VNode } from 'preact'
import { Panel } from '../../../ui/office/panel.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import type { OfferedSteps } from '../domain/next-step.ts'
import { stepRow, type Step } from '../domain/steps.table.ts'
import { addressOfStep } from './step-nouns.table.ts'

/** What else may be done with a case, in groups; the likely next step stands at the top of the page. */
export function CaseSteps({ file, offered }: { readonly file: CaseFile; readonly offered: OfferedSteps }): VNode {
  const { id } = file.request
  return (
    <Panel id="steps" title="可以办理">
      {offered.next === null && offered.groups.length === 0 ? <p class="soft">目前没有需要您办理的环节。</p> : null}
      {offered.groups.map(({ title, steps }) => (
        <div key={title} class="step-group">
          <h3>{title}</h3>
          <ul>
            {steps.map((step) => (
              <li key={step}>
                <StepLink id={id} step={step} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  )
}

function StepLink({ id, step }: { readonly id: string; readonly step: Step }): VNode {
  return <a href={addressOfStep(id, step)}>{stepRow(step).zh}</a>
}
