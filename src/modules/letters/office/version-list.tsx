import type { VNode } from 'preact'
import { dayInChina } from '../../../kernel/day.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { SavedVersion } from '../queries/template-versions.ts'

/** The versions of a template, each leading to what it changed. */
export function VersionList(props: { readonly code: LetterCode; readonly versions: readonly SavedVersion[] }): VNode {
  const { code, versions } = props
  return (
    <section class="section" aria-labelledby="versions-title">
      <h2 id="versions-title">版本</h2>
      {versions.length === 0 ? <p>还没有修改过，现用法定文本。</p> : null}
      <ol class="letter-versions" reversed>
        {versions.map(({ version, isOwn, savedBy, savedAt }) => (
          <li value={version}>
            <a href={`/office/letters/${code}/versions/${version}`}>第{version}版的变化</a>
            {`　${isOwn ? '本机关文本' : '恢复法定文本'}，${savedBy}，${dayInChina(savedAt)}`}
          </li>
        ))}
      </ol>
    </section>
  )
}
