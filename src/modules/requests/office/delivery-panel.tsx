import type { VNode } from 'preact'
import { FormErrors, SelectField, TextField } from '../../../ui/field.tsx'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { barTo } from '../domain/bar-to-step.ts'
import type { Delivery } from '../domain/case-state.ts'
import { deliveryWays, type DeliveryWay } from '../domain/delivery-ways.table.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { barToDisclosure } from '../domain/third-party-objections.ts'
import { deliveryInWords, toneOfDelivery, verdictInWords, wayInWords } from './delivery-words.ts'
import type { LetterShown } from './letter-shown.ts'
import { addressOfStep } from './step-nouns.table.ts'

/** How a letter reached its reader, and the forms that record it. */
export function DeliveryPanel(shown: LetterShown): VNode {
  const { file, letter, actor, errors } = shown
  const deliveries = file.state.deliveries.filter(({ letterId }) => letterId === letter.id)
  const isUnderWay = deliveries.some(({ failedOn }) => failedOn === null)
  const maySend = barTo('send-letter', file, actor) === undefined
  const verdict = letter.id === file.state.decisionLetterId ? verdictInWords(file) : null
  return (
    <Panel id="delivery" title="送达">
      <FormErrors errors={errors} />
      {verdict === null ? null : (
        <p>
          <StatusBadge tone={verdict.tone}>{verdict.zh}</StatusBadge>
        </p>
      )}
      {deliveries.map((one) => (
        <OneDelivery key={one.id} delivery={one} shown={shown} />
      ))}
      {letter.id === file.state.decisionLetterId && !isUnderWay ? <Untold {...shown} /> : null}
      {maySend && !isUnderWay ? <SendingForm {...shown} /> : null}
      {deliveries.length === 0 && !maySend ? <p class="soft">等待登记员发出。</p> : null}
    </Panel>
  )
}

/** What is missing before the reply may leave, and where to do it (条例 第三十二条). */
function Untold({ file, today }: LetterShown): VNode | null {
  const bar = barToDisclosure(file.state, today)
  if (bar === undefined) return null
  const isUntold = bar === 'third-party-not-told'
  return (
    <p class="notice">
      {refusalText[bar]}{' '}
      <a
        href={
          isUntold ? addressOfStep(file.request.id, 'tell-third-party') : `/office/requests/${file.request.id}/letters`
        }
      >
        {isUntold ? '告知第三方决定公开' : '查看文书'}
      </a>
    </p>
  )
}

function OneDelivery({ delivery, shown }: { readonly delivery: Delivery; readonly shown: LetterShown }): VNode {
  const { file, letter, actor, values, errors, today } = shown
  const isOpen = delivery.servedOn === null && delivery.failedOn === null
  const address = `/office/requests/${file.request.id}/letters/${letter.id}`
  const hidden = (
    <>
      <input type="hidden" name="version" value={file.version} />
      <input type="hidden" name="deliveryId" value={delivery.id} />
    </>
  )
  return (
    <div class="delivery flow">
      <p>
        <StatusBadge tone={toneOfDelivery(delivery)}>{deliveryInWords(delivery)}</StatusBadge>
      </p>
      <Facts
        facts={[
          { term: '方式', value: wayInWords(delivery.way) },
          { term: '邮件号', value: delivery.tracking },
          ...(delivery.failure === '' ? [] : [{ term: '退回原因', value: delivery.failure }]),
        ]}
      />
      {isOpen && barTo('letter-served', file, actor) === undefined ? (
        <>
          <form class="office-form" method="post" action={`${address}/service`}>
            {hidden}
            <TextField
              name="servedOn"
              label="送达（签收）日期"
              type="date"
              value={values['servedOn'] ?? today}
              error={errors['servedOn']}
            />
            <TextField name="by" label="签收人（可不填）" value={values['by']} error={errors['by']} />
            <div class="button-row">
              <button class="button">登记送达</button>
            </div>
          </form>
          <ConfirmBox
            label="登记退回"
            question="文书没有送到。登记后可以重新发出。"
            action={`${address}/failure`}
            confirm="登记退回"
          >
            {hidden}
            <TextField
              name="failedOn"
              label="退回日期"
              type="date"
              value={values['failedOn'] ?? today}
              error={errors['failedOn']}
            />
            <TextField name="why" label="退回原因" value={values['why']} error={errors['why']} />
          </ConfirmBox>
        </>
      ) : null}
    </div>
  )
}

function SendingForm({ file, letter, values, errors, today }: LetterShown): VNode {
  return (
    <form
      class="office-form"
      method="post"
      action={`/office/requests/${file.request.id}/letters/${letter.id}/delivery`}
    >
      <input type="hidden" name="version" value={file.version} />
      <SelectField
        name="way"
        label="送达方式"
        hint="答复是否按期：邮寄以交邮之日为准，直接送达以签收之日为准。邮寄须通过邮政企业。"
        choices={deliveryWays.map(({ key, zh }) => ({ value: key, label: zh }))}
        value={values['way'] ?? usualWay(file, letter)}
        error={errors['way']}
      />
      <TextField
        name="sentOn"
        label="发出日期"
        type="date"
        value={values['sentOn'] ?? today}
        error={errors['sentOn']}
      />
      <TextField
        name="tracking"
        label="邮件号"
        hint="邮寄的填写挂号信或EMS编号。"
        value={values['tracking']}
        error={errors['tracking']}
      />
      <div class="button-row">
        <button class="button">登记发出</button>
      </div>
    </form>
  )
}

/**
 * As the applicant wished, for letters to them. A letter written to leave by other ways does not tell of filing over the
 * internet, so it does not leave over the internet (行政复议法 第二十二条).
 */
function usualWay({ request }: LetterShown['file'], { addressee, draft }: LetterShown['letter']): DeliveryWay {
  const { way } = request.wanted
  if (addressee !== request.applicant.name) return 'post'
  return !draft.servedOnline && (way === 'online' || way === 'email') ? 'post' : way
}
