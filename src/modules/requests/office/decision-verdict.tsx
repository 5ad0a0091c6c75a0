import type { VNode } from 'preact'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { FormErrors, TextAreaField } from '../../../ui/field.tsx'
import { LetterView } from '../../../ui/letter/letter-view.tsx'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { placeholderOf } from '../../../statute/reply-letters/placeholder.ts'
import { placeholders, type PlaceholderKey } from '../../../statute/reply-letters/placeholders.table.ts'
import { barTo } from '../domain/bar-to-step.ts'
import { isFaulty } from '../domain/letter-making.ts'
import { outcomeWords } from '../domain/outcome-words.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import type { VerdictShown } from './decision-shown.ts'
import { LetterFindings } from './letter-findings.tsx'
import type { LetterSubject } from './letter-form.ts'

type Shown = LetterSubject & VerdictShown

/** A proposal before whoever has to say about it: what is decided and why, the letter, and the verdict. */
export function DecisionVerdict(shown: Shown): VNode {
  const { file, letter, findings, errors } = shown
  const { zh } = letterDefinition(letter.code)
  return (
    <>
      <FormErrors errors={errors} />
      <Panel id="decision" title="拟作出的决定">
        <Facts facts={factsOf(shown)} />
      </Panel>
      <Panel id="letter" title={`${zh}（文稿）`}>
        <LetterFindings findings={findings} />
        <LetterView letter={letter.letter} label={`${zh}文稿`} />
      </Panel>
      <Panel id="verdict" title={file.state.stage === 'in-review' ? '审核意见' : '签发意见'}>
        <VerdictForms {...shown} />
      </Panel>
    </>
  )
}

const verdicts = {
  'in-review': {
    pass: { step: 'review-decision', noun: 'decision-review', button: '审核通过' },
    back: { step: 'return-decision', noun: 'decision-return' },
    verb: '审核',
  },
  'in-approval': {
    pass: { step: 'approve-decision', noun: 'decision-approval', button: '签发' },
    back: { step: 'return-from-approval', noun: 'decision-refusal' },
    verb: '签发',
  },
} as const

function VerdictForms(shown: Shown): VNode {
  const { file, actor, findings } = shown
  const { pass, back, verb } = verdicts[file.state.stage === 'in-review' ? 'in-review' : 'in-approval']
  if (file.state.proposal?.proposedBy === actor.accountId) return <p>{refusalText['own-proposal']}</p>
  if (barTo(pass.step, file, actor) !== undefined) return <p class="soft">等待有权限的人员{verb}。</p>
  const address = `/office/requests/${file.request.id}`
  return (
    <div class="flow">
      {isFaulty(findings) ? (
        <p>文书还有不能签发的问题，请退回修改。</p>
      ) : (
        <PassForm shown={shown} action={`${address}/${pass.noun}`} button={pass.button} />
      )}
      {barTo(back.step, file, actor) === undefined ? (
        <BackForm shown={shown} action={`${address}/${back.noun}`} />
      ) : null}
    </div>
  )
}

type VerdictFormProps = { readonly shown: Shown; readonly action: string }

function PassForm({ shown, action, button }: VerdictFormProps & { readonly button: string }): VNode {
  const { file, values } = shown
  return (
    <form class="office-form" method="post" action={action}>
      <input type="hidden" name="version" value={file.version} />
      {file.state.stage === 'in-review' ? (
        <TextAreaField name="comment" label="意见（可不填）" rows={2} value={values['comment'] ?? ''} />
      ) : (
        <p class="hint">签发后文书取得文号和日期，处理结果随即确定。</p>
      )}
      <div class="button-row">
        <button class="button">{button}</button>
      </div>
    </form>
  )
}

function BackForm({ shown: { file, values, errors }, action }: VerdictFormProps): VNode {
  return (
    <ConfirmBox label="退回修改" question="退回后由承办人重新拟定，本文稿作废。" action={action} confirm="退回">
      <input type="hidden" name="version" value={file.version} />
      <TextAreaField name="why" label="退回的理由" rows={3} value={values['why'] ?? ''} error={errors['why']} />
    </ConfirmBox>
  )
}

/** The result and what is kept on file for it but not printed. */
function factsOf({ file, letter }: Shown) {
  const { proposal } = file.state
  const fields = proposal?.decision.fields ?? {}
  const kept = Object.entries(fields).filter(([key, word]) => word !== '' && isRecord(key))
  return [
    { term: '处理结果', value: proposal === null ? '' : outcomeWords(proposal.decision) },
    { term: '拟稿人', value: letter.draftedBy },
    { term: '附件', value: letter.draft.enclosures.map(({ name }) => name).join('，') },
    ...kept.map(([key, word]) => ({ term: placeholderOf(key as PlaceholderKey).label, value: word })),
  ]
}

function isRecord(key: string): boolean {
  return placeholders.some((one) => one.key === key && one.source === 'record')
}
