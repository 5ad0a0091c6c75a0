import type { VNode } from 'preact'
import {
  categoryOf,
  findVariant,
  outcomeOf,
  type OutcomeChoice,
} from '../../../statute/request-outcomes/outcome-choice.ts'
import { addressOf } from '../../../ui/address.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { ChoiceShown, ResultOption } from './decision-shown.ts'
import type { LetterSubject } from './letter-form.ts'

/** The 21 results in the order of Table 3, each with when to use it and what the case still lacks. */
export function DecisionChooser({ file, options, suggested }: LetterSubject & ChoiceShown): VNode {
  const categories = categoriesOf(options)
  return (
    <>
      <nav class="jump" aria-label="结果的类别">
        {categories.map(({ key, label }) => (
          <a key={key} href={`#results-${key}`}>
            {label}
          </a>
        ))}
      </nav>
      {categories.map(({ key, label, outcomes }) => (
        <Panel key={key} id={`results-${key}`} title={label}>
          <ul class="results">
            {outcomes.map((code) => (
              <Result
                key={code}
                requestId={file.request.id}
                code={code}
                options={options.filter(({ choice }) => choice.outcome === code)}
                isSuggested={code === suggested}
              />
            ))}
          </ul>
        </Panel>
      ))}
    </>
  )
}

type ResultProps = {
  readonly requestId: string
  readonly code: OutcomeChoice['outcome']
  readonly options: readonly ResultOption[]
  readonly isSuggested: boolean
}

function Result({ requestId, code, options, isSuggested }: ResultProps): VNode {
  const { zh, use, article } = outcomeOf(code)
  return (
    <li class="result" id={`result-${code}`}>
      <p class="result-name">
        <strong>{zh}</strong> <span class="soft">{article}</span>{' '}
        {isSuggested ? <StatusBadge tone="active">按办理过程建议</StatusBadge> : null}
      </p>
      <p class="soft">{use}</p>
      <ul class="result-variants">
        {options.map((option) => (
          <Variant requestId={requestId} option={option} />
        ))}
      </ul>
    </li>
  )
}

function Variant({ requestId, option }: { readonly requestId: string; readonly option: ResultOption }): VNode {
  const { choice, lacking } = option
  const { outcome, variant } = choice
  const words = findVariant(outcome, variant)?.zh ?? ''
  if (lacking.length === 0) {
    return (
      <li>
        <a
          class="button button-quiet"
          href={addressOf(`/office/requests/${requestId}/decision`, { outcome, variant })}
          aria-label={`选择：${outcomeOf(outcome).zh}，${words}`}
        >
          {words}
        </a>
      </li>
    )
  }
  return (
    <li class="result-lacking">
      <span>{words}</span> <StatusBadge tone="neutral">条件未齐</StatusBadge>
      <ul>
        {lacking.map(({ zh, article }) => (
          <li>
            {zh}
            <span class="soft">（{article}）</span>
          </li>
        ))}
      </ul>
    </li>
  )
}

function categoriesOf(options: readonly ResultOption[]) {
  const outcomes = [...new Set(options.map(({ choice }) => choice.outcome))]
  const categories = new Map(outcomes.map((code) => [categoryOf(code).key, categoryOf(code).label]))
  return [...categories].map(([key, label]) => ({
    key,
    label,
    outcomes: outcomes.filter((code) => categoryOf(code).key === key),
  }))
}
