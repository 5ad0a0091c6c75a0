import type { VNode } from 'preact'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { FormErrors, TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { wantedWays } from '../domain/wanted-form.table.ts'
import type { LetterToSend, LetterUnderWay } from '../queries/delivery-lists.ts'
import { wayInWords } from './delivery-words.ts'

export type DeliveriesShown = {
  readonly toSend: readonly LetterToSend[]
  readonly underWay: readonly LetterUnderWay[]
  readonly today: Day
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** What has to leave, and what is on its way. */
export function DeliveriesView(shown: DeliveriesShown): VNode {
  const { toSend, underWay } = shown
  return (
    <>
      <OfficeHead
        title="待送达文书"
        lead="邮寄以交邮之日为答复之日，直接送达以签收之日为准（国办公开办函〔2016〕235号）。"
      />
      <Panel id="to-send" title={`待发出（${toSend.length}）`} flush={toSend.length > 0}>
        {toSend.length === 0 ? <EmptyState title="没有待发出的文书。" /> : <SendingTable {...shown} />}
      </Panel>
      <Panel id="under-way" title={`已发出、待签收（${underWay.length}）`} flush>
        <UnderWayTable letters={underWay} />
      </Panel>
    </>
  )
}

function SendingTable({ toSend, values, errors, today }: DeliveriesShown): VNode {
  return (
    <form method="post" action="/office/deliveries" class="deliveries">
      <FormErrors errors={errors} />
      <ListTable
        caption="待发出的文书"
        rows={toSend}
        keyOf={({ id }) => id}
        empty={null}
        columns={[
          { head: '文书', cell: (letter) => <LetterName letter={letter} /> },
          { head: '收件人', cell: ({ addressee }) => addressee },
          {
            head: '申请',
            cell: ({ requestNumber, requestId }) => <a href={`/office/requests/${requestId}`}>{requestNumber}</a>,
          },
          { head: '申请人要求', cell: ({ wanted }) => wantedWays.find(({ key }) => key === wanted?.way)?.zh ?? '—' },
          { head: '答复期限', look: 'narrow', cell: ({ dueOn }) => (dueOn === null ? '—' : dayInChinese(dueOn)) },
          {
            head: '邮件号',
            cell: ({ id, number }) => (
              <input
                type="text"
                id={`tracking_${id}`}
                name={`tracking_${id}`}
                value={values[`tracking_${id}`] ?? ''}
                aria-label={`${number ?? ''}的邮件号`}
                aria-invalid={errors[`tracking_${id}`] === undefined ? undefined : 'true'}
                maxLength={60}
              />
            ),
          },
        ]}
      />
      <div class="deliveries-foot">
        <TextField
          name="sentOn"
          label="交邮日期"
          type="date"
          value={values['sentOn'] ?? today}
          error={errors['sentOn']}
        />
        <div class="button-row">
          <button class="button" name="mode" value="post">
            登记填了邮件号的文书交邮
          </button>
          <button class="button button-quiet" name="mode" value="pdf">
            打印勾选的文书（PDF）
          </button>
          <button class="button button-quiet" name="mode" value="zip">
            下载勾选的文书（Word）
          </button>
        </div>
      </div>
    </form>
  )
}

function LetterName({ letter }: { readonly letter: LetterToSend }): VNode {
  const { id, requestId, number, code } = letter
  return (
    <span class="letter-choice">
      <input type="checkbox" id={`letter_${id}`} name={`letter_${id}`} aria-label={`选择${number ?? ''}`} />
      <a href={`/office/requests/${requestId}/letters/${id}`}>{number}</a>
      <span class="soft">{letterDefinition(code).zh}</span>
    </span>
  )
}

function UnderWayTable({ letters }: { readonly letters: readonly LetterUnderWay[] }): VNode {
  return (
    <ListTable
      caption="已发出、待签收的文书"
      rows={letters}
      keyOf={({ deliveryId }) => deliveryId}
      empty={<EmptyState title="没有在途的文书。" />}
      columns={[
        {
          head: '文书',
          cell: ({ requestId, letterId, number }) => (
            <a href={`/office/requests/${requestId}/letters/${letterId}`}>{number ?? '不编号文书'}</a>
          ),
        },
        { head: '收件人', cell: ({ addressee }) => addressee },
        { head: '申请', cell: ({ requestNumber }) => requestNumber },
        { head: '方式', cell: ({ way }) => wayInWords(way) },
        { head: '发出日期', look: 'narrow', cell: ({ sentOn }) => dayInChinese(sentOn) },
        { head: '邮件号', cell: ({ tracking }) => (tracking === '' ? '—' : tracking) },
      ]}
    />
  )
}
