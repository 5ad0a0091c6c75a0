import type { VNode } from 'preact'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { KeptEvent } from '../domain/kept-event.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { caseWarnings } from '../domain/case-warnings.ts'
import { stageLabel } from '../domain/lifecycle.ts'
import { offeredSteps } from '../domain/next-step.ts'
import { topicLabel } from '../domain/topics.table.ts'
import type { LinkedRequest } from '../queries/linked-requests.ts'
import type { EarlierRequest } from '../queries/requests-of-applicant.ts'
import { ApplicantPanel, RequestPanel } from './applicant-panels.tsx'
import { FilesPanel, type ShownFile } from './files-panel.tsx'
import { CaseStanding } from './case-standing.tsx'
import { CaseSteps } from './case-steps.tsx'
import { Warnings } from './case-warnings-view.tsx'
import { toneOfStage } from './due-words.ts'
import type { CaseCard } from './handling-office.ts'
import { CaseHistory } from './case-history.tsx'
import { RelatedPanel } from './related-panel.tsx'

export type ShownCasePage = {
  readonly actor: Staff
  readonly file: CaseFile
  readonly history: readonly KeptEvent[]
  readonly today: Day
  readonly calendar: WorkCalendar
  readonly files: readonly ShownFile[]
  readonly linked: readonly LinkedRequest[]
  readonly earlier: readonly EarlierRequest[]
  readonly cards: readonly CaseCard[]
}

/** One case: where it stands and by when, what to look out for, what may be done, and everything it consists of. */
export function CaseView(shown: ShownCasePage): VNode {
  const { file, today, calendar, actor, cards } = shown
  const { request, state } = file
  const offered = offeredSteps(file, actor, today)
  return (
    <>
      <OfficeHead
        title={request.number}
        crumbs={[{ label: '依申请公开', href: '/office/requests' }]}
        badges={<Badges file={file} />}
      />
      <CaseStanding file={file} today={today} calendar={calendar} next={offered.next} />
      <Warnings warnings={caseWarnings(file, today, calendar)} requestId={request.id} actor={actor} />
      <Columns
        main={
          <>
            <RequestPanel file={file} />
            <FilesPanel requestId={request.id} files={shown.files} />
            {cards.map(({ id, title, body, flush }) => (
              <Panel key={id} id={id} title={title} flush={flush === true}>
                {body}
              </Panel>
            ))}
            <CaseHistory history={shown.history} />
          </>
        }
        aside={
          <>
            <CaseSteps file={file} offered={offered} />
            <ApplicantPanel file={file} maySeeIdentity={actor.permissions.has('see-identity')} />
            <RelatedPanel linked={shown.linked} earlier={shown.earlier} />
            {state.topics.length === 0 ? null : (
              <Panel id="topics" title="主题">
                <p>{state.topics.map((topic) => topicLabel(topic)).join('、')}</p>
              </Panel>
            )}
          </>
        }
      />
    </>
  )
}

function Badges({ file: { state } }: { readonly file: CaseFile }): VNode {
  return (
    <>
      <StatusBadge tone={toneOfStage[state.stage]}>{stageLabel[state.stage]}</StatusBadge>
      {state.restricted ? <StatusBadge tone="bad">限阅</StatusBadge> : null}
      {state.reopenedOn === null ? null : <StatusBadge tone="warning">重新办理</StatusBadge>}
    </>
  )
}
