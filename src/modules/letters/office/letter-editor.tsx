import type { VNode } from 'preact'
import { letterFlags } from '../../../statute/reply-letters/letter-flags.table.ts'
import type { LetterFlag } from '../../../statute/reply-letters/letter-flags.table.ts'
import { FormErrors, TextAreaField, TextField } from '../../../ui/field.tsx'
import { LetterView } from '../../../ui/letter/letter-view.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { EditRow } from '../domain/edit-rows.ts'
import { PlaceholderList } from './placeholder-list.tsx'
import type { ShownLetter } from './shown-letter.ts'
import { VersionList } from './version-list.tsx'
import { newField, textField } from './wording-form.ts'

/** The page of a template: editing it, seeing it, its versions, the placeholders it may use. */
export function LetterEditor(letter: ShownLetter): VNode {
  const { definition, kept, preview, typed } = letter
  return (
    <>
      <PageHead
        title={definition.zh}
        crumbs={[{ label: '文书模板', href: '/office/letters' }]}
        lead={`依据：${definition.article}。${kept.isOwn ? `本机关文本，第${kept.version}版。` : '现用法定文本。'}`}
      />
      <div class="width letter-desk">
        <section class="section" aria-labelledby="edit-title">
          <h2 id="edit-title">编辑</h2>
          <EditForm {...letter} />
          {kept.isOwn ? <RestoreForm {...letter} /> : null}
        </section>
        <section class="section" aria-labelledby="preview-title">
          <h2 id="preview-title">{typed === null ? '预览' : '预览（尚未保存）'}</h2>
          <p class="hint">尖括号中的内容办理时填入。底色标出的是法定文字。只在特定情形出现的段落也一并显示。</p>
          <LetterView letter={preview} label={`${definition.zh}预览`} showPrescribed />
        </section>
        <PlaceholderList definition={definition} />
        <VersionList code={definition.code} versions={letter.versions} />
      </div>
    </>
  )
}

function EditForm({ definition, kept, rows, typed, errors }: ShownLetter): VNode {
  return (
    <form method="post" action={`/office/letters/${definition.code}`} class="flow" novalidate>
      <FormErrors errors={errors} />
      <input type="hidden" name="baseVersion" value={typed?.baseVersion ?? String(kept.version)} />
      <TextField name="title" label="标题" value={typed?.title ?? kept.template.title} error={errors.title} />
      {rows.map((row) => (
        <RowEditor row={row} typed={typed} errors={errors} />
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

type RowEditorProps = Pick<ShownLetter, 'typed' | 'errors'> & { readonly row: EditRow }

function RowEditor({ row, typed, errors }: RowEditorProps): VNode {
  const added = newField(row.key)
  const addedText = typed?.[added] ?? ''
  return (
    <div class="letter-row">
      {row.locked ? (
        <div class="letter-locked">
          <p class="letter-lock">法定文字{conditionOf(row.when)}</p>
          <p>{row.text}</p>
        </div>
      ) : (
        <FreeText row={row} typed={typed} errors={errors} />
      )}
      <details open={addedText !== '' || errors[added] !== undefined}>
        <summary>在此后增加一段</summary>
        <TextAreaField name={added} label="新的段落" rows={2} value={addedText} error={errors[added]} />
      </details>
    </div>
  )
}

function FreeText({ row, typed, errors }: RowEditorProps): VNode {
  const name = textField(row.key)
  const text = typed?.[name] ?? row.text
  return (
    <TextAreaField
      name={name}
      label={`${row.statutory === null ? '本机关增加的段落' : '段落'}${conditionOf(row.when)}`}
      hint={hintOf(row, text)}
      rows={Math.min(8, Math.max(2, Math.ceil(text.length / 32)))}
      value={text}
      error={errors[name]}
    />
  )
}

/** What to know of a free paragraph: how to drop it, and how it was before somebody did. */
function hintOf({ statutory }: EditRow, text: string): string | undefined {
  if (statutory === null || text === statutory) return '清空即删去这一段。'
  return text.trim() === '' ? `已经删去。原文是：${statutory}` : `原文是：${statutory}`
}

function conditionOf(when: LetterFlag | null): string {
  const condition = letterFlags.find(({ flag }) => flag === when)
  return condition === undefined ? '' : `（只在${condition.zh}出现）`
}

function RestoreForm({ definition, kept }: ShownLetter): VNode {
  return (
    <form method="post" action={`/office/letters/${definition.code}/statutory-wording`} class="section">
      <input type="hidden" name="baseVersion" value={String(kept.version)} />
      <button class="button button-quiet">恢复法定文本</button>
      <p class="hint">恢复后保存为新的版本，本机关以前的文本仍然保留。</p>
    </form>
  )
}
