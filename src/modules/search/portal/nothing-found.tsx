import type { VNode } from 'preact'
import { facetNames } from '../domain/search-ask.ts'
import { addressOf } from '../../../ui/address.ts'
import { changed } from './search-address.ts'
import type { SearchAnswer } from './search-answer.ts'

/** Ways on where nothing has all words: other spellings, fewer words, no limits, a request. */
export function NothingFound({ site, chosen, found }: SearchAnswer): VNode {
  const path = `${site.base}/search`
  const narrowedBy = [...facetNames, 'number' as const].filter((name) => chosen[name] !== undefined)
  return (
    <div class="notice flow" role="status">
      <p>没有找到同时含有“{String(chosen['words'] ?? '')}”全部词语的信息。</p>
      <ul class="bullets">
        {(found?.meant ?? []).map((word) => (
          <li key={word}>
            您是不是要找：<a href={changed(path, chosen, { words: word })}>{word}</a>
          </li>
        ))}
        {(found?.alone ?? []).map((word) => (
          <li key={`only ${word}`}>
            只找：<a href={changed(path, chosen, { words: word })}>{word}</a>
          </li>
        ))}
        {narrowedBy.length === 0 ? null : (
          <li>
            <a href={addressOf(path, { words: chosen['words'] })}>不限条件，在全站查找</a>
          </li>
        )}
        <li>
          没有公开的信息，可以<a href={`${site.base}/requests`}>申请公开</a>。
        </li>
      </ul>
    </div>
  )
}
