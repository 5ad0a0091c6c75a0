import type { VNode } from 'preact'
import { withLabels } from '../../../statute/reply-letters/placeholder.ts'
import { FormErrors, TextField } from '../../../ui/field.tsx'
import { LetterView } from '../../../ui/letter/letter-view.tsx'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { ParagraphEditor } from './paragraph-editor.tsx'
import { PlaceholderList } from './placeholder-list.tsx'
import type { ShownLetter } from './shown-letter.ts'
import { VersionList } from './version-list.tsx'

/** The page of a template: editing it, seeing it, its versions, the placeholders it may use. */
export function LetterEditor(letter: ShownLetter): VNode {
  const { definition, kept, preview, typed } = letter
  return (
    <>
      <OfficeHead
        title={definition.zh}
        crumbs={[{ label: '文书模板', href: '/office/letters' }]}
        lead={`依据：${definition.article}。`}
        badges={
          <StatusBadge tone={kept.isOwn ? 'active' : 'neutral'}>
            {kept.isOwn ? `本机关文本，第${kept.version}版` : '法定文本'}
          </StatusBadge>
        }
      />
      <div class="letter-desk">
        <Panel id="edit" title="编辑">
          <EditForm {...letter} />
        </Panel>
        <Panel id="preview" title={typed === null ? '预览' : '预览（尚未保存）'}>
          <p class="hint">尖括号中的内容在办理时填入。底色标出的是法定文字。只在特定情形出现的段落也一并显示。</p>
          <LetterView letter={preview} label={`${definition.zh}预览`} showPrescribed />
        </Panel>
      </div>
      <PlaceholderList definition={definition} />
      <VersionList code={definition.code} versions={letter.versions} />
      {kept.isOwn ? <Restoring {...letter} /> : null}
    </>
  )
}

function EditForm({ definition, kept, rows, typed, errors }: ShownLetter): VNode {
  return (
    <form method="post" action={`/office/letters/${definition.code}`} class="flow">
      <FormErrors errors={errors} />
      <input type="hidden" name="baseVersion" value={typed?.baseVersion ?? String(kept.version)} />
      <TextField
        name="title"
        label="标题"
        value={typed?.title ?? withLabels(kept.template.title)}
        error={errors.title}
      />
      {rows.map((row) => (
        <ParagraphEditor key={row.key} row={row} typed={typed} errors={errors} />
      ))}
      <div class="button-row">
        <button class="button" name="mode" value="save">
          保存为新版本
        </button>
        <button class="button button-quiet" name="mode" value="preview">
          只预览，不保存
        </button>
      </div>
    </form>
  )
}

function Restoring({ definition, kept }: ShownLetter): VNode {
  return (
    <Panel id="restore" title="恢复法定文本">
      <ConfirmBox
        label="恢复法定文本"
        question="恢复后保存为新的版本，本机关以前的文本仍然保留。"
        action={`/office/letters/${definition.code}/statutory-wording`}
        confirm="确认恢复"
      >
        <input type="hidden" name="baseVersion" value={String(kept.version)} />
      </ConfirmBox>
    </Panel>
  )
}
