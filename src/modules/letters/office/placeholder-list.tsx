import type { VNode } from 'preact'
import type { LetterDefinition } from '../../../statute/reply-letters/letter-definition.ts'
import { placeholderOf } from '../../../statute/reply-letters/placeholder.ts'
import { usablePlaceholders } from '../domain/usable-placeholders.ts'

/** The placeholders a template may use, with what stands for them in a letter. */
export function PlaceholderList({ definition }: { readonly definition: LetterDefinition }): VNode {
  return (
    <section class="section" aria-labelledby="words-title">
      <h2 id="words-title">可用的内容项</h2>
      <p class="hint">在段落中写花括号和名称，办理时自动换成相应的内容。</p>
      <dl class="letter-words">
        {usablePlaceholders(definition).map((key) => (
          <div>
            <dt>
              <code>{`{${key}}`}</code>
            </dt>
            <dd>{placeholderOf(key).label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
