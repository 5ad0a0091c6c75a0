import type { VNode } from 'preact'
import { addDays, addMonths, dayInChinese, type Day } from '../../../kernel/day.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { awaitedSteps } from '../domain/awaited-steps.ts'
import { validityOn } from '../domain/document-fact.ts'
import { RULE_FILING_DAYS } from '../domain/document-practice.ts'
import { documentSteps, type DocumentStep } from '../domain/document-steps.table.ts'
import type { ShownDocument } from './shown-document.ts'
import { addressOfStep } from './step-form.ts'

/** Where a document stands, what it waits for, and what this person may do. */
export function StandingPanel(shown: ShownDocument): VNode {
  const { document, steps } = shown
  return (
    <Panel id="standing" title="办理情况">
      <div class="flow">
        <p>{sentenceOf(shown)}</p>
        {document.stage === 'preparing' ? <Awaited {...shown} /> : null}
        {notesOf(shown).map((note) => (
          <p key={note} class="notice">
            {note}
          </p>
        ))}
        {steps.length === 0 ? null : (
          <div class="button-row">
            {steps.map((step) => (
              <a
                key={step}
                class={leading(shown, step) ? 'button' : 'button button-quiet'}
                href={addressOfStep(document.id, step)}
              >
                {labelOf(step)}
              </a>
            ))}
          </div>
        )}
      </div>
    </Panel>
  )
}

function sentenceOf({ document, item }: ShownDocument): VNode {
  const { stage, publishedOn } = document
  if (stage === 'preparing') return <>审议前应当完成以下环节。</>
  if (stage === 'decided') return <>已经审议通过，等待统一登记、统一编号、统一印发。</>
  if (stage === 'dropped') return <>已终止办理。</>
  if (item === null) return <>已印发。{document.imported ? '' : '尚未公开发布；未经公布的，不得作为行政管理依据。'}</>
  return (
    <>
      已印发，作为信息<a href={`/office/items/${item.id}`}>《{item.title}》</a>
      {publishedOn === null ? `公开（${item.stage}）。` : `于${dayInChinese(publishedOn)}公布。`}
      {publishedOn === null ? null : <a href={`/documents/${document.id}`}>在网站上查看</a>}
    </>
  )
}

function Awaited({ document, practice }: ShownDocument): VNode {
  return (
    <ol class="review-steps">
      {awaitedSteps(document, practice).map(({ step, done, because }) => (
        <li key={step} class={done ? 'review-passed' : 'review-open'}>
          {labelOf(step)}
          <span class="soft">{done ? '已完成' : (because ?? '待办理')}</span>
        </li>
      ))}
    </ol>
  )
}

/** What has to be noticed: a term that ends soon, filing that is due. */
function notesOf({ document, standing, practice, today, interpretBy }: ShownDocument): readonly string[] {
  if (standing === null) return []
  const validity = validityOn(standing, today)
  const { expiresOn } = standing
  const inForce = validity === 'in-force' || validity === 'amended'
  const soon = expiresOn !== null && inForce && expiresOn <= addMonths(today, practice.warnMonths)
  const fileBy = filingDay(document, practice.filingDays)
  return [
    ...(soon ? [`有效期至${dayInChinese(expiresOn)}，请评估后延续、修改或者废止；届满未延续的，自动失效。`] : []),
    ...(interpretBy === null
      ? []
      : [`应当在${dayInChinese(interpretBy)}前发布解读${interpretBy < today ? '，已经超过期限' : ''}。`]),
    ...(fileBy === null ? [] : [`应当在${dayInChinese(fileBy)}前报送备案${fileBy < today ? '，已经超过期限' : ''}。`]),
  ]
}

/** By when it has to be filed; null where it was, or was issued before this library was kept here. */
function filingDay({ publishedOn, filed, imported, kind }: ShownDocument['document'], usual: number): Day | null {
  if (publishedOn === null || filed !== null || imported) return null
  return addDays(publishedOn, kind === 'rule' ? RULE_FILING_DAYS : usual)
}

/** The step that is next in the usual order stands out. */
function leading({ document, practice, steps }: ShownDocument, step: DocumentStep): boolean {
  if (document.stage !== 'preparing') return step === steps.find((one) => one !== 'reopen' && one !== 'drop')
  const open = awaitedSteps(document, practice).find(({ done }) => !done)?.step
  return step === (open ?? 'deliberate')
}

function labelOf(step: DocumentStep): string {
  return documentSteps.find(({ key }) => key === step)?.zh ?? step
}
