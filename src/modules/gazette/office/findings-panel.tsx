import type { VNode } from 'preact'
import { addressOf } from '../../../ui/address.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { distinctFindings, FindingWords } from '../../disclosure/public.ts'
import type { ShownIssue } from './shown-issue.ts'

type FindingsPanelProps = Pick<ShownIssue, 'issue' | 'findings' | 'steps'>

/** 发布前检查 of what was written for the issue, text by text; what was taken from the site was checked there. */
export function FindingsPanel({ issue, findings, steps }: FindingsPanelProps): VNode | null {
  if (findings.size === 0) return null
  const here = `/office/gazette/${issue.id}`
  return (
    <Panel id="findings" title="撰写内容的发布前检查">
      {issue.texts.flatMap(({ id, title }) => {
        const found = findings.get(id)
        if (found === undefined) return []
        return [
          <section key={id} aria-labelledby={`findings-${id}`}>
            <h3 id={`findings-${id}`}>
              {steps.includes('arrange') ? <a href={`${here}/texts/${id}`}>{title}</a> : title}
            </h3>
            <ul class="finding-list">
              {distinctFindings(found).map((finding) => (
                <FindingWords key={`${finding.where} ${finding.key}`} finding={finding}>
                  {steps.includes('clear-finding') && finding.severity === 'error' && finding.cleared === null ? (
                    <a class="button button-quiet" href={addressOf(`${here}/clearance`, { finding: finding.key })}>
                      核实后保留<span class="unseen">：{finding.words}</span>
                    </a>
                  ) : null}
                </FindingWords>
              ))}
            </ul>
          </section>,
        ]
      })}
    </Panel>
  )
}
