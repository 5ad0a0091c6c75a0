import type { VNode } from 'preact'
import { dayInChina, dayInChinese, weekdayOf, type Day } from '../../../kernel/day.ts'
import type { Page } from '../../../platform/http/page.ts'
import { weekdayInChinese } from '../../../statute/terms/explanation.zh.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { applicantSteps, applicantStepsOf } from '../domain/applicant-steps.ts'
import { stageForApplicant, timelineForApplicant, type ApplicantEntry } from '../domain/applicant-view.ts'
import type { ApplicantLetter } from '../queries/letters-for-applicant.ts'
import { ownCasePage, ownPage, type OwnCase } from './applicant-page.ts'
import { applicantForms } from './applicant-forms.table.ts'
import { LettersToCollect } from './letters-to-collect.tsx'
import type { PortalNeeds } from './portal-needs.ts'
import { WhereItWent, type FollowedRequest } from './where-it-went.tsx'

/** One's own request: where it stands, by when it is answered and why, what can be done, what was sent. */
export function minePage(needs: PortalNeeds): Page {
  return ownCasePage(needs, {
    path: '/requests/mine',
    answer: async (own, { visitor }) => {
      const { ask } = needs.intake
      const [letters, names] = await Promise.all([ask.lettersForApplicant(own.file), ask.namesOfLetters(own.file)])
      const followed = await ask.followedRequests(own.file)
      const course = timelineForApplicant(own.file, names)
      const today = dayInChina(needs.now())
      return ownPage('我的申请', <Mine {...own} {...{ letters, course, followed, today }} notice={visitor.notice} />)
    },
  })
}

type MineProps = OwnCase & {
  readonly letters: readonly ApplicantLetter[]
  readonly course: readonly ApplicantEntry[]
  readonly followed: readonly FollowedRequest[]
  readonly today: Day
  readonly notice: string | null
}

function Mine(own: MineProps): VNode {
  const { file, organ, letters, course, notice } = own
  const stage = stageForApplicant(file.state.stage)
  return (
    <>
      <PageHead
        title={`申请 ${file.request.number}`}
        crumbs={[
          { label: '依申请公开', href: '/requests' },
          { label: '查询进度', href: '/requests/status' },
        ]}
        lead={organ.name}
      />
      <div class="width section mine">
        <div class="flow">
          {notice === null ? null : (
            <p class="notice" role="status">
              {notice}
            </p>
          )}
          <section class="box flow standing" aria-labelledby="stage">
            <h2 id="stage">{stage.zh}</h2>
            <p>{stage.next}</p>
            <DueLine {...own} />
            <Steps file={file} />
          </section>
          <WhereItWent requests={own.followed} />
          <LettersToCollect {...{ letters, organ }} />
          <section class="box flow" aria-labelledby="course">
            <h2 id="course">办理经过</h2>
            <ol class="course">
              {course.toReversed().map(({ on, words, detail }, at) => (
                <li key={at}>
                  <span class="number">{dayInChinese(on)}</span>
                  <strong>{words}</strong>
                  {detail === '' ? null : <p class="lines">{detail}</p>}
                </li>
              ))}
            </ol>
          </section>
        </div>
        <Asked {...own} />
      </div>
    </>
  )
}

/** By when the organ answers, or the applicant: one of them waits for the other. */
function DueLine({ file, today }: Pick<MineProps, 'file' | 'today'>): VNode | null {
  const { clock } = file
  if (clock.ending !== null) return null
  if (clock.due === null) return <OwnDueLine file={file} />
  return (
    <>
      <p class="due">
        最迟答复日：
        <strong>{dayWithWeekday(clock.due)}</strong>
        {clock.provisional ? <span class="tag tag-warning">暂定</span> : null}{' '}
        <a href="/requests/mine/clock">这一天是怎样算出来的</a>
      </p>
      {today > clock.due ? (
        <p class="notice notice-warning">
          答复期限已过，机关尚未答复。您可以在这里反映问题，也可以向上一级行政机关投诉、举报，或者依法申请行政复议、提起行政诉讼（条例第四十七条、第五十一条）。
        </p>
      ) : null}
    </>
  )
}

/** What the organ waits for, and until when: 补正 or 缴费. */
function OwnDueLine({ file: { clock } }: Pick<OwnCase, 'file'>): VNode | null {
  const { correctionAnswerBy, paymentBy } = clock.deadlines
  const by = correctionAnswerBy ?? paymentBy
  if (by === null) return null
  return (
    <p class="due">
      请在<strong>{dayWithWeekday(by)}</strong>前{correctionAnswerBy === null ? '缴费' : '提交补正'}（含当日）。
    </p>
  )
}

function dayWithWeekday(on: Day): string {
  return `${dayInChinese(on)}（${weekdayInChinese(weekdayOf(on))}）`
}

function Steps({ file }: Pick<OwnCase, 'file'>): VNode {
  const offered = applicantStepsOf(file)
  return (
    <ul class="button-row">
      {applicantForms.map(({ step, noun }) =>
        offered.includes(step) ? (
          <li key={step}>
            <a
              class={step === 'correct' || step === 'give-reasons' ? 'button' : 'button button-quiet'}
              href={`/requests/mine/${noun}`}
            >
              {applicantSteps.find(({ key }) => key === step)?.zh}
            </a>
          </li>
        ) : null,
      )}
      <li>
        <a class="button button-quiet" href="/requests/receipt">
          下载回执（PDF）
        </a>
      </li>
    </ul>
  )
}

function Asked({ file, organ }: OwnCase): VNode {
  const { request } = file
  const { name, phone, address } = organ.disclosureUnit
  return (
    <aside class="box flow" aria-labelledby="asked">
      <h2 id="asked">申请的内容</h2>
      <blockquote class="lines">{request.description}</blockquote>
      <dl class="contact-lines">
        <dt>申请人</dt>
        <dd>{request.applicant.name}</dd>
        <dt>证件</dt>
        <dd>{request.applicant.identity?.masked ?? '—'}</dd>
        <dt>受理机构</dt>
        <dd>{name}</dd>
        <dt>电话</dt>
        <dd>{phone === '' ? '—' : phone}</dd>
        <dt>地址</dt>
        <dd>{address === '' ? '—' : address}</dd>
      </dl>
      <form method="post" action="/requests/leave">
        <button class="button button-quiet" type="submit">
          退出查询
        </button>
      </form>
    </aside>
  )
}
