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

function VerdictForms({ file, actor, findings, values }: Shown): VNode {
  const inReview = file.state.stage === 'in-review'
  const [pass, back] = inReview
    ? (['review-decision', 'return-decision'] as const)
    : (['approve-decision', 'return-from-approval'] as const)
  const address = `/office/requests/${file.request.id}`
  if (file.state.proposal?.proposedBy === actor.accountId) return <p>{refusalText['own-proposal']}</p>
  const version = <input type="hidden" name="version" value={file.version} />
  const mayPass = barTo(pass, file, actor) === undefined
  return (
    <div class="flow">
      {mayPass && isFaulty(findings) ? <p>文书还有不能签发的问题，请退回修改。</p> : null}
      {mayPass && !isFaulty(findings) ? (
        <form
          class="office-form"
          method="post"
          action={`${address}/${inReview ? 'decision-review' : 'decision-approval'}`}
        >
          {version}
          {inReview ? (
            <TextAreaField name="comment" label="意见（可不填）" rows={2} value={values['comment'] ?? ''} />
          ) : (
            <p class="hint">签发后文书取得文号和日期，处理结果随即确定。</p>
          )}
          <div class="button-row">
            <button class="button">{inReview ? '审核通过' : '签发'}</button>
          </div>
        </form>
      ) : null}
      {barTo(back, file, actor) === undefined ? (
        <ConfirmBox
          label="退回修改"
          question="退回后由承办人重新拟定，本文稿作废。"
          action={`${address}/${inReview ? 'decision-return' : 'decision-refusal'}`}
          confirm="退回"
        >
          {version}
          <TextAreaField name="why" label="退回的理由" rows={3} value={values['why'] ?? ''} />
        </ConfirmBox>
      ) : null}
      {mayPass ? null : <p class="soft">等待有权限的人员{inReview ? '审核' : '签发'}。</p>}
    </div>
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
