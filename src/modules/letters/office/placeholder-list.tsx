import type { VNode } from 'preact'
import type { LetterDefinition } from '../../../statute/reply-letters/letter-definition.ts'
import { placeholderOf } from '../../../statute/reply-letters/placeholder.ts'
import type { Placeholder } from '../../../statute/reply-letters/placeholders.table.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { usablePlaceholders } from '../domain/usable-placeholders.ts'

/** The placeholders a template may use, with what stands for them in a letter. */
export function PlaceholderList({ definition }: { readonly definition: LetterDefinition }): VNode {
  return (
    <Panel id="words" title="可用的内容项">
      <p class="hint">在段落中写花括号和名称，办理时自动换成相应的内容。</p>
      <dl class="letter-words">
        {usablePlaceholders(definition)
          .map(placeholderOf)
          .map(({ key, label, source, hint }) => (
            <div key={key}>
              <dt>{`{${label}}`}</dt>
              <dd>{source === 'case' && hint !== '' ? hint : sourceInWords[source]}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  )
}

const sourceInWords = {
  case: '由系统按照案卷填入。',
  clerk: '由承办人在办理时填写。',
  record: '只存案卷，不印在文书上。',
} as const satisfies Record<Placeholder['source'], string>
