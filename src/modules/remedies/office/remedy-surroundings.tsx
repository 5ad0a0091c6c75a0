import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { Remedy } from '../domain/remedy.ts'
import { StageBadge } from './remedy-list.tsx'
import { countedWords, kindLabel, remedyName } from './remedy-words.ts'
import type { ShownRemedy } from './shown-remedy.ts'

/** The request a case is about, and what was done because of the case. */
export function RequestPanel({ remedy, request }: ShownRemedy): VNode {
  return (
    <Panel id="request" title="对应的申请">
      {request === null ? (
        <p>{remedy.requestId === null ? '与依申请公开的申请无关。' : '限阅申请，您不能查看。'}</p>
      ) : (
        <Facts
          facts={[
            { term: '登记编号', value: <a href={`/office/requests/${request.id}`}>{request.number}</a> },
            { term: '申请内容', value: request.title },
            {
              term: '答复',
              value:
                request.decided === null
                  ? '没有答复'
                  : `${dayInChinese(request.decided.on)} ${request.decided.inWords}`,
            },
            ...(request.reopenedOn === null
              ? []
              : [{ term: '重新办理', value: `${dayInChinese(request.reopenedOn)}起` }]),
          ]}
        />
      )}
      {remedy.redone === null ? null : (
        <p>
          {dayInChinese(remedy.redone.on)}已履行：{remedy.redone.how}
        </p>
      )}
    </Panel>
  )
}

/** The reconsideration before a suit, the suits after a reconsideration. */
export function ChainPanel({ before, after }: ShownRemedy): VNode | null {
  const chained = [...(before === null ? [] : [before]), ...after]
  if (chained.length === 0) return null
  return (
    <Panel id="chain" title={before === null ? '此后的诉讼' : '此前的复议'}>
      <ul class="flow">
        {chained.map((remedy) => (
          <li key={remedy.id}>
            <a href={`/office/remedies/${remedy.id}`}>{remedyName(remedy)}</a> <StageBadge remedy={remedy} />
            <br />
            <span class="soft">
              {kindLabel[remedy.kind]}，{remedy.instances[0].body}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Where the annual report counts the case as it stands. */
export function CountedPanel({ remedy }: { readonly remedy: Remedy }): VNode {
  return (
    <Panel id="counted" title="年报表四">
      <p>目前计入“{countedWords(remedy)}”。</p>
    </Panel>
  )
}
