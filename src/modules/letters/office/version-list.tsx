import type { VNode } from 'preact'
import { dayInChina, dayInChinese } from '../../../kernel/day.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { Timeline } from '../../../ui/office/timeline.tsx'
import type { SavedVersion } from '../queries/template-versions.ts'

/** The versions of a template, each leading to what it changed. */
export function VersionList(props: { readonly code: LetterCode; readonly versions: readonly SavedVersion[] }): VNode {
  const { code, versions } = props
  return (
    <Panel id="versions" title="版本">
      {versions.length === 0 ? (
        <EmptyState title="还没有修改过，现用法定文本。" />
      ) : (
        <Timeline
          entries={versions.map(({ version, isOwn, savedBy, savedAt }) => ({
            key: String(version),
            when: dayInChinese(dayInChina(savedAt)),
            by: savedBy,
            title: (
              <a href={`/office/letters/${code}/versions/${version}`}>
                {`第${version}版：${isOwn ? '修改' : '恢复法定文本'}`}
              </a>
            ),
          }))}
        />
      )}
    </Panel>
  )
}
