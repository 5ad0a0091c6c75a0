import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChina } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { statutoryTemplate, type LetterTemplate } from '../../../statute/reply-letters/compose-letter.ts'
import type { LetterDefinition } from '../../../statute/reply-letters/letter-definition.ts'
import { withLabels } from '../../../statute/reply-letters/placeholder.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { compareWordings, type WordingChange } from '../domain/compare-wordings.ts'
import type { SavedVersion } from '../queries/template-versions.ts'
import { findLetter } from './find-letter.ts'
import type { LetterQuestions } from './letter-questions.ts'

type ShownVersion = {
  readonly definition: LetterDefinition
  readonly version: SavedVersion
  readonly changes: readonly WordingChange[]
}

/** What one version of a template changed against the one before it; the first against the statute's wording. */
export function letterVersionPage(ask: Pick<LetterQuestions, 'templateVersions'>): Page {
  return officePage({
    path: '/office/letters/:code/versions/:version',
    may: 'keep-templates',
    fields: z.object({}),
    title: ({ definition, version }: ShownVersion) => `${definition.zh}第${version.version}版`,
    async load({ params, actor }) {
      const found = findLetter(params)
      if (!found.ok) return found
      const { code } = found.value
      const versions = await ask.templateVersions(actor.organId, code)
      const at = versions.findIndex(({ version }) => String(version) === params.version)
      const version = versions[at]
      if (version === undefined) return refuse({ status: 404, detail: '没有这个版本。' })
      const before = versions[at + 1]?.template ?? statutoryTemplate(code)
      return done({
        definition: found.value,
        version,
        changes: compareWordings(inLabels(before), inLabels(version.template)),
      })
    },
    view: (shown) => <VersionChanges {...shown} />,
  })
}

/** Compared as it is read, so that no change begins within a placeholder's key. */
function inLabels({ code, title, paragraphs }: LetterTemplate): LetterTemplate {
  return {
    code,
    title: withLabels(title),
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, text: withLabels(paragraph.text) })),
  }
}

function VersionChanges({ definition, version, changes }: ShownVersion): VNode {
  const { isOwn, savedBy, savedAt } = version
  return (
    <>
      <OfficeHead
        title={`第${version.version}版的变化`}
        crumbs={[
          { label: '文书模板', href: '/office/letters' },
          { label: definition.zh, href: `/office/letters/${definition.code}` },
        ]}
        lead={`${isOwn ? '本机关文本' : '恢复法定文本'}，${savedBy}于${dayInChina(savedAt)}保存。与上一版本比较：`}
      />
      {changes.length === 0 ? <EmptyState title="文字没有变化。" /> : null}
      {changes.map((change, at) => (
        <Change change={change} at={at} />
      ))}
    </>
  )
}

function Change({ change, at }: { readonly change: WordingChange; readonly at: number }): VNode {
  const { key, kind, before, removed, added, after } = change
  return (
    <Panel id={`change-${at + 1}`} title={`${at + 1}. ${key === 'title' ? '标题' : kindInWords[kind]}`}>
      <p class="letter-change">
        {before}
        {removed === '' ? null : <del>{removed}</del>}
        {added === '' ? null : <ins>{added}</ins>}
        {after}
      </p>
    </Panel>
  )
}

const kindInWords = {
  added: '增加的段落',
  removed: '删去的段落',
  changed: '修改的段落',
} as const satisfies Record<WordingChange['kind'], string>
