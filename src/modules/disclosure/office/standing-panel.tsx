import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { TrafficLight } from '../../../ui/office/status-badge.tsx'
import type { ItemStage } from '../domain/item.ts'
import { itemSteps } from '../domain/item-steps.table.ts'
import { reviewAwaited, type ReviewStep } from '../domain/review-practice.ts'
import { roundOf } from '../domain/trail.ts'
import { lightOfDue, limitRuns, minute } from './item-words.ts'
import type { ShownItem } from './shown-item.ts'
import { addressOfStep } from './step-form.ts'

/** What to do next with an item, by whom and by when, and the buttons for it. */
export function StandingPanel(shown: ShownItem): VNode {
  const { item, calendar, today, columns } = shown
  return (
    <Panel id="next" title="下一步">
      <p>{adviceOf(shown)}</p>
      {item.dueOn !== null && limitRuns(item) ? (
        <p>
          <TrafficLight light={lightOfDue(item.dueOn, today, calendar)}>
            {dayInChinese(item.dueOn)}以前公开
          </TrafficLight>{' '}
          <span class="soft">（条例第二十六条）</span>
        </p>
      ) : null}
      {item.stage === 'in-review' ? <Reviews {...shown} /> : null}
      <p class="button-row">
        {shown.steps
          .filter((step) => step !== 'clear-finding')
          .map((step, at) => (
            <a key={step} class={at === 0 ? 'button' : 'button button-quiet'} href={addressOfStep(item.id, step)}>
              {itemSteps.find(({ key }) => key === step)?.zh}
            </a>
          ))}
        {item.shown !== null && item.withdrawn === null ? (
          <a class="button button-quiet" href={`/sites/${columns[0]?.siteId ?? ''}/items/${item.id}`}>
            网站上的页面
          </a>
        ) : null}
      </p>
    </Panel>
  )
}

function adviceOf(shown: ShownItem): string {
  return advice[shown.item.stage](shown)
}

const advice = {
  draft: ({ findings }) => {
    const open = findings.filter(({ blocks }) => blocks).length
    return open > 0 ? `拟稿中。有${open}处提示应当先处理，然后提交审核。` : '拟稿中。修改完成后提交审核。'
  },
  'in-review': ({ item, practice }) => {
    const awaited = reviewAwaited(item, practice)
    return awaited === undefined ? '等待审核。' : `等待${awaited.zh}，由${who[awaited.may]}办理。`
  },
  scheduled: ({ item: { publishAt } }) => `各级审核已经通过，${publishAt === null ? '' : minute(publishAt)}自动发布。`,
  published: ({ item }) => `已发布，索引号${item.indexNumber ?? ''}。`,
  'kept-back': ({ item: { reviewAgainOn } }) =>
    `不主动公开。${reviewAgainOn === null ? '' : `${dayInChinese(reviewAgainOn)}重新评估。`}`,
  withdrawn: ({ item }) => `已撤下：${item.withdrawn?.why ?? ''}`,
} as const satisfies Record<ItemStage, (shown: ShownItem) => string>

const who = {
  'review-items': '没有参与拟稿和前面审核的审核人员',
  'review-secrecy': '保密审查员',
  'approve-items': '机关负责人',
} as const satisfies Record<ReviewStep['may'], string>

function Reviews({ item, practice }: ShownItem): VNode {
  const passed = roundOf(item.trail).filter(({ step }) => step === 'pass')
  return (
    <ol class="review-steps">
      {practice.map(({ key, zh }) => {
        const entry = passed.find(({ detail }) => detail['review'] === key)
        return (
          <li key={key} class={entry === undefined ? 'review-open' : 'review-passed'}>
            {zh}
            <span class="soft">{entry === undefined ? '待审核' : `${entry.actorName}已通过`}</span>
          </li>
        )
      })}
    </ol>
  )
}
