import type { VNode } from 'preact'
import { Panel } from '../../../ui/office/panel.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import type { OfferedSteps } from '../domain/next-step.ts'
import { stepRow, type Step } from '../domain/steps.table.ts'
import { addressOfStep } from './step-nouns.table.ts'

/** What may be done with a case: the likely next step as a button, everything else in groups below it. */
export function CaseSteps({ file, offered }: { readonly file: CaseFile; readonly offered: OfferedSteps }): VNode {
  const { id } = file.request
  return (
    <Panel id="steps" title="下一步">
      {offered.next === null ? (
        <p class="soft">目前没有需要您办理的环节。</p>
      ) : (
        <p>
          <a class="button" href={addressOfStep(id, offered.next)}>
            {stepRow(offered.next).zh}
          </a>
        </p>
      )}
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
