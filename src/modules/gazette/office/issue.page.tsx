import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChinese } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { Timeline } from '../../../ui/office/timeline.tsx'
import { issueStepsFor } from '../domain/bar-to-issue-step.ts'
import { stageLabel } from '../domain/issue-stages.table.ts'
import type { IssueStep } from '../domain/issue-steps.table.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import { ContentsPanel } from './contents-panel.tsx'
import { DistributionPanel } from './distribution-panel.tsx'
import { findIssue } from './find-issue.ts'
import { FindingsPanel } from './findings-panel.tsx'
import type { GazetteDesk } from './gazette-desk.ts'
import type { ShownIssue } from './shown-issue.ts'
import { detailWords, issueTitle, minute, stepLabel, stepNouns, toneOfStage } from './issue-words.ts'

/** An issue: its contents, what may be done next, where its copies went, and all that was done to it. */
export function issuePage(desk: GazetteDesk): Page {
  return officePage({
    path: '/office/gazette/:id',
    may: 'see-items',
    title: ({ issue }: ShownIssue) => issueTitle(issue),
    fields: z.object({}),
    async load({ actor, params }) {
      const found = await findIssue(desk, actor, params['id'] ?? '')
      return found.ok ? done(await shownIssue(desk, actor, found.value)) : found
    },
    view: (shown: ShownIssue) => <IssueView {...shown} />,
  })
}

async function shownIssue(desk: GazetteDesk, actor: Staff, issue: GazetteIssue): Promise<ShownIssue> {
  const [{ practice }, withdrawn, distribution, findings] = await Promise.all([
    desk.practiceOf(issue.organId),
    desk.withdrawnOf(issue),
    desk.distributionOf(issue.id),
    issue.published === null ? desk.findingsOf(issue) : new Map<number, never>(),
  ])
  const steps = issueStepsFor(issue, actor)
  return { issue, steps, withdrawn, distribution, findings, practice: issue.published?.practice ?? practice }
}

function IssueView(shown: ShownIssue): VNode {
  const { issue, practice, steps } = shown
  const here = `/office/gazette/${issue.id}`
  return (
    <>
      <OfficeHead
        title={issueTitle(issue)}
        crumbs={[{ label: '政府公报', href: '/office/gazette' }]}
        badges={<StatusBadge tone={toneOfStage[issue.stage]}>{stageLabel(issue.stage)}</StatusBadge>}
        lead={issue.earlier?.name ?? practice.name}
      >
        {issue.texts.length === 0 ? null : (
          <a class="button button-quiet" href={`${here}/gazette.pdf`}>
            {issue.published === null && issue.earlier === null ? '预览校样（PDF）' : '整期（PDF）'}
          </a>
        )}
        {issue.earlier !== null && steps.includes('arrange') ? (
          <a class="button button-quiet" href={`${here}/earlier`}>
            修改录入内容
          </a>
        ) : null}
        {steps.flatMap((step) =>
          step === 'arrange' || step === 'clear-finding' ? [] : [<StepLink key={step} step={step} here={here} />],
        )}
      </OfficeHead>
      <Columns
        main={
          <>
            <FindingsPanel {...shown} />
            <ContentsPanel {...shown} />
          </>
        }
        aside={
          <>
            <FactsPanel {...shown} />
            <DistributionPanel {...shown} />
            <ErrataPanel issue={issue} />
            <TrailPanel issue={issue} />
          </>
        }
      />
    </>
  )
}

type StepLinkProps = { readonly step: Exclude<IssueStep, 'arrange' | 'clear-finding'>; readonly here: string }

function StepLink({ step, here }: StepLinkProps): VNode {
  const forward = step === 'submit' || step === 'approve' || step === 'publish'
  return (
    <a class={forward ? 'button' : 'button button-quiet'} href={`${here}/${stepNouns[step]}`}>
      {stepLabel(step)}
    </a>
  )
}

function FactsPanel({ issue: { published, earlier, texts, id }, practice }: ShownIssue): VNode {
  const printed = published ?? earlier
  const { sponsor, editor } = practice
  return (
    <Panel id="facts" title="刊物">
      <Facts
        facts={[
          ...(earlier === null
            ? [
                { term: '主办', value: sponsor },
                { term: '编辑', value: editor },
              ]
            : [{ term: '刊名', value: earlier.name }]),
          { term: '出版日期', value: printed === null ? null : dayInChinese(printed.on) },
          { term: '篇数', value: texts.length },
          { term: '页数', value: printed?.pages ?? null },
          ...(published === null ? [] : [{ term: '网站', value: <a href={`/gazette/${id}`}>公报页面</a> }]),
        ]}
      />
    </Panel>
  )
}

function ErrataPanel({ issue: { errata } }: { readonly issue: GazetteIssue }): VNode | null {
  if (errata.length === 0) return null
  return (
    <Panel id="errata" title="更正">
      <ul class="bullets">
        {errata.map(({ id, words, why, at }) => (
          <li key={id}>
            {words}
            <br />
            <span class="soft">
              {minute(at)}，原因：{why}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function TrailPanel({ issue: { trail } }: { readonly issue: GazetteIssue }): VNode {
  return (
    <Panel id="trail" title="办理记录">
      <Timeline
        entries={trail.toReversed().map((entry) => {
          const said = detailWords(entry)
          return {
            ...{ key: String(entry.seq), when: minute(entry.at), by: entry.actorName, title: stepLabel(entry.step) },
            ...(said === '' ? {} : { detail: said }),
          }
        })}
      />
    </Panel>
  )
}
