import type { VNode } from 'preact'
import type { Staff } from '../../../kernel/actor.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { TextField } from '../../../ui/field.tsx'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { Timeline } from '../../../ui/office/timeline.tsx'
import { attemptResults } from '../domain/attempt-results.table.ts'
import { kindOf } from '../domain/channel.ts'
import { postSteps, stepsOf, type PostStep } from '../domain/post-steps.table.ts'
import type { KeptAttempt, ListedPost } from '../queries/posts.ts'
import { channelHref, minute, postHref } from './channel-words.ts'
import { PostBadge } from './post-list.tsx'
import { stepNouns } from './step-nouns.table.ts'

export type ShownPost = {
  readonly actor: Staff
  readonly post: ListedPost
  readonly attempts: readonly KeptAttempt[]
  readonly typed: RawFields
  readonly errors: FieldErrors
}

export function PostView(shown: ShownPost): VNode {
  const { post } = shown
  return (
    <>
      <OfficeHead
        title={post.title}
        crumbs={[
          { label: '公开渠道', href: '/office/channels' },
          { label: post.channelName, href: channelHref(post.channelId) },
        ]}
        badges={<PostBadge post={post} />}
        lead={`${kindOf(post.channelKind).zh} · ${post.channelName}`}
      />
      <Columns
        main={
          <>
            <NextPanel {...shown} />
            <AttemptsPanel {...shown} />
          </>
        }
        aside={<FactsPanel {...shown} />}
      />
    </>
  )
}

function FactsPanel({ post }: ShownPost): VNode {
  const { postedAt, address, byHand, madeBy, nextTryAt, itemId } = post
  return (
    <Panel id="facts" title="发布情况">
      <Facts
        facts={[
          { term: '信息', value: <a href={`/office/items/${itemId}`}>查看信息</a> },
          { term: '发布时间', value: postedAt === null ? '' : minute(postedAt) },
          { term: '网址', value: address === '' ? '' : <a href={address}>{address}</a> },
          { term: '方式', value: byHand ? '人工发布后登记' : '系统发送' },
          { term: '经办', value: madeBy },
          ...(nextTryAt === null ? [] : [{ term: '下次办理', value: `${minute(nextTryAt)}以后` }]),
        ]}
      />
    </Panel>
  )
}

function NextPanel(shown: ShownPost): VNode {
  const { actor, post, errors } = shown
  const steps = actor.permissions.has('post-to-channels') ? stepsOf(post) : []
  return (
    <Panel id="next" title="下一步">
      <p>{adviceOf(post)}</p>
      {post.note === '' ? null : <p class="soft">情况说明：{post.note}</p>}
      {errors[''] === undefined ? null : (
        <p class="field-error" role="alert">
          {errors['']}
        </p>
      )}
      {steps.map((step) =>
        step === 'settle' ? <SettleForm {...shown} /> : <StepBox key={step} step={step} post={post} />,
      )}
    </Panel>
  )
}

function adviceOf({ state, wanted, outdated, byHand }: ListedPost): string {
  if (state === 'posted' && !wanted) return '信息已在网站撤下，请到平台撤下这条发布，然后登记。'
  if (state === 'posted' && outdated) return '信息在网站更正过，请到平台同步更正，然后登记。'
  if (state === 'posted') return byHand ? '人工发布，已经登记。' : '已由系统发布。'
  return advice[state]
}

const advice = {
  waiting: '等待系统发送。',
  sending: '系统正在发送。',
  accepted: '平台已经接收，正在审核发布，系统会查询结果。',
  failed: '没有发出，系统不再自动重试。按平台答复处理后可以重新发送。',
  uncertain: '发送时中断或者没有收到答复，系统无法确定是否已经发出。为避免重复发布，请到平台后台查看后登记。',
  removing: '正在向平台申请撤下。',
  'taken-down': '已从平台撤下。',
  cancelled: '没有发送。',
} as const satisfies Record<Exclude<ListedPost['state'], 'posted'>, string>

const questions = {
  retry: { question: '重新发送到平台。', danger: false },
  cancel: { question: '不再发送到这个渠道。', danger: false },
  refresh: { question: '确认平台上的内容已经按更正后的信息修改。', danger: false },
  'take-down': { question: '确认已经在平台上撤下这条发布。', danger: true },
} as const satisfies Record<Exclude<PostStep, 'settle'>, { readonly question: string; readonly danger: boolean }>

function StepBox({ step, post }: { readonly step: Exclude<PostStep, 'settle'>; readonly post: ListedPost }): VNode {
  const zh = postSteps.find(({ key }) => key === step)?.zh ?? ''
  const { question, danger } = questions[step]
  return (
    <ConfirmBox
      label={zh}
      question={question}
      action={`${postHref(post.id)}/${stepNouns[step]}`}
      confirm={`确认：${zh}`}
      danger={danger}
    >
      <input type="hidden" name="version" value={String(post.version)} />
    </ConfirmBox>
  )
}

function SettleForm({ post, typed, errors }: ShownPost): VNode {
  const { '': _whole, ...own } = errors
  return (
    <OfficeForm action={`${postHref(post.id)}/${stepNouns.settle}`} errors={own} submit="登记核实结果">
      <input type="hidden" name="version" value={String(post.version)} />
      <RadioField
        name="found"
        legend="平台上是否已经有这条信息"
        value={typed['found']}
        error={errors['found']}
        choices={[
          { value: 'yes', label: '已经发出' },
          { value: 'no', label: '没有发出，重新发送' },
        ]}
      />
      <TextField
        name="address"
        type="url"
        label="网址"
        hint="已经发出的填写，便于查看。"
        value={typed['address']}
        error={errors['address']}
      />
    </OfficeForm>
  )
}

function AttemptsPanel({ attempts, post }: ShownPost): VNode | null {
  if (post.byHand && attempts.length === 0) return null
  return (
    <Panel id="attempts" title="发送记录">
      {attempts.length === 0 ? <p class="soft">还没有发送。</p> : null}
      <Timeline
        entries={attempts.map(({ seq, result, answer, at }) => {
          const row = attemptResults.find(({ key }) => key === result)
          return {
            ...{ key: String(seq), when: minute(at), title: row?.zh ?? result, tone: row?.tone ?? 'neutral' },
            ...(answer === '' ? {} : { detail: answer }),
          }
        })}
      />
    </Panel>
  )
}
