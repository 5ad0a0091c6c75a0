import type { VNode } from 'preact'
import { dayInChinese, parseDay } from '../../../kernel/day.ts'
import { kindLabel, validityLabel } from '../domain/labels.table.ts'
import type { FoundThing, Segment } from '../domain/search-ask.ts'
import type { SearchSite } from './search-answer.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'

/** What was found, as a list: title, a part of the text, whose, when, what, and whether it still applies. */
export function ThingsFound({
  site,
  things,
}: {
  readonly site: SearchSite
  readonly things: readonly FoundThing[]
}): VNode | null {
  if (things.length === 0) return null
  return (
    <ol class="box result-list">
      {things.map((thing) => (
        <li key={`${thing.kind} ${thing.id}`}>
          <h3>
            <a href={site.base + thing.href}>
              <Marked segments={thing.title} />
            </a>
          </h3>
          <p class="search-snippet">
            {thing.attachment === null ? null : <span class="soft">附件《{thing.attachment}》：</span>}
            <Marked segments={thing.snippet} />
          </p>
          <Facts {...thing} />
        </li>
      ))}
    </ol>
  )
}

function Facts({ kind, organName, publishedOn, documentNumber, validity }: FoundThing): VNode {
  const on = parseDay(publishedOn)
  return (
    <div class="facts-line">
      <ValidityTag validity={validity} />
      <span>{kindLabel(kind)}</span>
      <span>{organName}</span>
      {on === undefined ? null : <time dateTime={on}>{dayInChinese(on)}</time>}
      {documentNumber === null ? null : <span>{documentNumber}</span>}
    </div>
  )
}

const tagClasses: Readonly<Record<Validity, string>> = {
  'in-force': 'tag tag-good',
  amended: 'tag tag-info',
  lapsed: 'tag tag-warning',
  repealed: 'tag tag-error',
}

function ValidityTag({ validity }: { readonly validity: Validity | null }): VNode | null {
  return validity === null ? null : <span class={tagClasses[validity]}>{validityLabel(validity)}</span>
}

function Marked({ segments }: { readonly segments: readonly Segment[] }): VNode {
  return <>{segments.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</>
}
