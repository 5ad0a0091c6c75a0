import type { VNode } from 'preact'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { standingOf } from '../domain/document-fact.ts'
import { interpretBy } from '../domain/interpretation-limit.ts'
import type { NormativeDocument } from '../domain/document.ts'
import { formLabel } from './detail-words.ts'
import type { Library, LinkedItem } from './library.ts'

export type ShownInterpretation = { readonly item: LinkedItem; readonly form: string }

type Interpreted = {
  readonly interpretations: readonly ShownInterpretation[]
  readonly interpretBy: Day | null
}

/** What interprets a document, and by when something has to. */
export async function interpretedAs(library: Library, document: NormativeDocument): Promise<Interpreted> {
  const { id, organId, publishedOn, imported } = document
  const [kept, calendar] = await Promise.all([library.interpretationsOf(id), library.calendar(organId)])
  const shown = await Promise.all(
    kept.map(async ({ itemId, form }) => {
      const item = await library.findItem(organId, itemId)
      return item === undefined ? [] : [{ item, form }]
    }),
  )
  const endedOn = standingOf(document.facts)?.endedOn ?? null
  const isOver = endedOn !== null && endedOn <= library.today()
  const isAwaited = publishedOn !== null && !imported && !isOver && kept.every((one) => one.publishedOn === null)
  return { interpretations: shown.flat(), interpretBy: isAwaited ? interpretBy(publishedOn, calendar) : null }
}

export function InterpretationsPanel({ interpretations }: Pick<Interpreted, 'interpretations'>): VNode | null {
  if (interpretations.length === 0) return null
  return (
    <Panel id="interpretations" title="政策解读">
      <ul class="edition-list">
        {interpretations.map(({ item, form }) => (
          <li key={item.id}>
            <a href={`/office/items/${item.id}`}>{item.title}</a>
            <br />
            <span class="soft">
              {formLabel(form)} · {item.publishedOn === null ? item.stage : `${dayInChinese(item.publishedOn)}发布`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
