import type { VNode } from 'preact'
import { resultFormats } from '../rendering/result-formats.table.ts'

/** The form that carries the result; buttons anywhere on the page may send it. */
export const RESULT_FORM = 'result'

/** Buttons that send the result back to be written as a file: the site itself keeps nothing. */
export function ResultDownloads({ carried }: { readonly carried: string }): VNode {
  return (
    <form id={RESULT_FORM} method="post" action="/checkup/download/json" enctype="multipart/form-data">
      <input type="hidden" name="report" value={carried} />
      <ul class="downloads">
        {resultFormats.map(({ format, name, use }) => (
          <li key={format}>
            <button type="submit" formaction={`/checkup/download/${format}`}>
              <strong>{name}</strong>
              <span>{use}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
