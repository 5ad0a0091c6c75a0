import type { VNode } from 'preact'
import type { Severity } from '../../kernel/finding.ts'
import { CellLinks } from './cell-links.tsx'
import { severityWords, type NumberedFinding } from './numbered-findings.ts'

type FindingsListProps = {
  readonly findings: readonly NumberedFinding[]
  /** Where a finding stands in the text it was read from, if the page shows it. */
  readonly textHref?: (finding: NumberedFinding) => string | undefined
  /** The page of the original file a finding is about, where that is known. */
  readonly pageOf?: (finding: NumberedFinding) => number | undefined
  /** Whether the page shows the cell of a path. */
  readonly hasCell: (path: string) => boolean
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Findings by how serious they are, each leading to its cells and, where shown, to its place in the text. */
export function FindingsList({ findings, ...places }: FindingsListProps): VNode {
  if (findings.length === 0) return <p class="notice">没有发现问题：各表数字之间、数字与正文之间勾稽一致。</p>
  return (
    <div class="flow">
      {severities.map((severity) => {
        const some = findings.filter((finding) => finding.severity === severity)
        return some.length === 0 ? null : <Group key={severity} severity={severity} findings={some} {...places} />
      })}
    </div>
  )
}

function Group({ severity, findings, ...places }: FindingsListProps & { readonly severity: Severity }): VNode {
  const { label, advice } = severityWords[severity]
  return (
    <section aria-labelledby={`findings-${severity}`}>
      <h3 id={`findings-${severity}`}>
        {label} {findings.length} 处<span class="soft finding-advice">{advice}</span>
      </h3>
      <ol class="findings">
        {findings.map((finding) => (
          <Item key={finding.number} finding={finding} {...places} />
        ))}
      </ol>
    </section>
  )
}

function Item({
  finding,
  textHref,
  pageOf,
  hasCell,
}: Omit<FindingsListProps, 'findings'> & { readonly finding: NumberedFinding }): VNode {
  const cells = finding.cells.filter(hasCell)
  const inText = textHref?.(finding)
  const page = pageOf?.(finding)
  return (
    <li id={`f-${finding.number}`} class={`finding finding-${finding.severity}`}>
      <span class={`finding-number finding-mark-${finding.severity}`}>{finding.number}</span>
      <div>
        {inText === undefined ? (
          <p>{finding.message}</p>
        ) : (
          <p>
            <a class="finding-message" href={inText}>
              {finding.message}
            </a>
          </p>
        )}
        {cells.length === 0 ? null : <CellLinks cells={cells} />}
        <p class="finding-rule">
          规则 {finding.rule}
          {page === undefined ? null : <span>原文第 {page} 页</span>}
        </p>
      </div>
    </li>
  )
}
