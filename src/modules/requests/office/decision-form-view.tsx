import type { ComponentChildren, VNode } from 'preact'
import type { AskedWord } from '../../../statute/reply-letters/decision-words.ts'
import { placeholderOf } from '../../../statute/reply-letters/placeholder.ts'
import type { Placeholder } from '../../../statute/reply-letters/placeholders.table.ts'
import { findVariant, letterOfChoice, outcomeOf } from '../../../statute/request-outcomes/outcome-choice.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { FormErrors, SelectField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { LetterView } from '../../../ui/letter/letter-view.tsx'
import { FieldSet } from '../../../ui/office/office-form.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { hasParts } from '../domain/decision-choice.ts'
import type { Condition } from '../domain/decision-conditions.ts'
import { wantedWays } from '../domain/wanted-form.table.ts'
import { ClosedParts } from './decision-parts.tsx'
import { Copies, EnclosureChoice } from './decision-enclosures.tsx'
import type { FormShown } from './decision-shown.ts'
import { LetterFindings } from './letter-findings.tsx'
import type { LetterSubject } from './letter-form.ts'

type Shown = LetterSubject & FormShown

/** The form of one result: exactly the words its letter and its file need, then the letter as it would leave. */
export function DecisionForm(shown: Shown): VNode {
  const { choice, preview, values } = shown
  const { zh } = letterDefinition(letterOfChoice(choice))
  const isTyped = values['version'] !== undefined
  return (
    <>
      <Panel
        id="form"
        title={titleOf(shown)}
        aside={<a href={`/office/requests/${shown.file.request.id}/decision`}>另选结果</a>}
      >
        <Fields {...shown} />
      </Panel>
      {preview === null ? null : (
        <>
          <Panel id="conditions" title="须有的材料">
            <Conditions conditions={preview.conditions} />
          </Panel>
          <Panel id="letter-preview" title={`${zh}（预览，尚未提交）`}>
            {isTyped ? <LetterFindings findings={preview.findings} /> : null}
            <LetterView letter={preview.letter} label={`${zh}预览`} />
          </Panel>
        </>
      )}
    </>
  )
}

function Fields(shown: Shown): VNode {
  const { file, choice, values, errors, asked, preview } = shown
  const { outcome, variant } = choice
  const printed = asked.filter(({ key }) => placeholderOf(key).source === 'clerk')
  const kept = asked.filter(({ key }) => placeholderOf(key).source === 'record')
  const isReady = values['version'] !== undefined && preview?.refusal === null && Object.keys(errors).length === 0
  return (
    <form class="office-form" method="post" action={`/office/requests/${file.request.id}/decision`}>
      <FormErrors errors={errors} />
      <input type="hidden" name="version" value={file.version} />
      <input type="hidden" name="outcome" value={outcome} />
      <input type="hidden" name="variant" value={variant} />
      <Group legend="写入文书" words={printed} shown={shown} />
      {hasParts(choice) ? <ClosedParts values={values} errors={errors} /> : null}
      <Group legend="留存备查，不写入文书" words={kept} shown={shown} />
      <EnclosureChoice {...shown} />
      {variant === 'redacted' ? <Copies {...shown} /> : null}
      <RadioField
        name="way"
        legend="送达方式"
        hint="申请人要求的方式已预先选好。通过互联网送达的，文书同时告知网上申请行政复议的渠道。"
        value={values['way']}
        choices={wantedWays.map(({ key, zh }) => ({ value: key, label: zh }))}
      />
      <div class="button-row">
        <button class={isReady ? 'button button-quiet' : 'button'} name="mode" value="preview">
          {values['version'] === undefined ? '预览并检查' : '重新预览'}
        </button>
        {isReady ? (
          <button class="button" name="mode" value="propose">
            提交
          </button>
        ) : null}
        {hasParts(choice) ? (
          <button class="button button-quiet" name="mode" value="more">
            增加几处
          </button>
        ) : null}
      </div>
    </form>
  )
}

function Group({
  legend,
  words,
  shown,
}: {
  readonly legend: string
  readonly words: readonly AskedWord[]
  readonly shown: Shown
}): VNode | null {
  if (words.length === 0) return null
  return (
    <FieldSet legend={legend}>
      {words.map((word) => (
        <WordField key={word.key} word={word} shown={shown} />
      ))}
    </FieldSet>
  )
}

function WordField({ word, shown }: { readonly word: AskedWord; readonly shown: Shown }): VNode {
  const { key, isRequired } = word
  const { label, kind, hint, options = [] }: Placeholder = placeholderOf(key)
  const field = {
    name: key,
    label: isRequired ? label : `${label}（可不填）`,
    ...(hint === '' ? {} : { hint }),
    error: shown.errors[key],
  }
  const value = shown.values[key] ?? ''
  if (kind === 'choice') {
    const choices = options.map((option) => ({ value: option, label: option }))
    return <SelectField {...field} any="请选择" choices={choices} value={value} />
  }
  if (kind === 'day') return <TextField {...field} type="date" value={value} />
  if (kind === 'number') return <TextField {...field} inputmode="numeric" value={value} />
  return (
    <div class="field-whole">
      <TextAreaField {...field} rows={kind === 'lines' ? 4 : 2} value={value} />
    </div>
  )
}

function Conditions({ conditions }: { readonly conditions: readonly Condition[] }): VNode {
  return (
    <ul class="findings-plain">
      {conditions.map(({ zh, article, isMet }) => (
        <li key={zh}>
          <StatusBadge tone={isMet ? 'good' : 'warning'}>{isMet ? '已有' : '尚缺'}</StatusBadge> {zh}
          <Soft>（{article}）</Soft>
        </li>
      ))}
    </ul>
  )
}

function Soft({ children }: { readonly children: ComponentChildren }): VNode {
  return <span class="soft">{children}</span>
}

function titleOf({ choice: { outcome, variant } }: Shown): string {
  return `${outcomeOf(outcome).zh}：${findVariant(outcome, variant)?.zh ?? ''}`
}
