import type { VNode } from 'preact'
import { letterFlags, type LetterFlag } from '../../../statute/reply-letters/letter-flags.table.ts'
import { withLabels } from '../../../statute/reply-letters/placeholder.ts'
import { TextAreaField } from '../../../ui/field.tsx'
import type { EditRow } from '../domain/edit-rows.ts'
import type { ShownLetter } from './shown-letter.ts'
import { newField, textField } from './wording-form.ts'

type ParagraphEditorProps = Pick<ShownLetter, 'typed' | 'errors'> & { readonly row: EditRow }

/** One paragraph of a template: to be read where it is prescribed, else to be edited; and a place for one after it. */
export function ParagraphEditor({ row, typed, errors }: ParagraphEditorProps): VNode {
  const added = newField(row.key)
  const addedText = typed?.[added] ?? ''
  return (
    <div class="letter-row">
      {row.locked ? <Prescribed row={row} /> : <FreeText row={row} typed={typed} errors={errors} />}
      <details open={addedText !== '' || errors[added] !== undefined}>
        <summary>在此后增加一段</summary>
        <TextAreaField name={added} label="新的段落" rows={2} value={addedText} error={errors[added]} />
      </details>
    </div>
  )
}

function Prescribed({ row }: { readonly row: EditRow }): VNode {
  return (
    <div class="letter-locked">
      <p class="letter-lock">法定文字{conditionOf(row.when)}</p>
      <p>{row.text === '{remedy}' ? '（救济途径：由系统按照办理结果和签发日期依法生成）' : withLabels(row.text)}</p>
    </div>
  )
}

function FreeText({ row, typed, errors }: ParagraphEditorProps): VNode {
  const name = textField(row.key)
  const text = typed?.[name] ?? withLabels(row.text)
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
function hintOf(row: EditRow, text: string): string | undefined {
  const statutory = row.statutory === null ? null : withLabels(row.statutory)
  if (statutory === null || text === statutory) return '清空即删去这一段。'
  return text.trim() === '' ? `已经删去。原文是：${statutory}` : `原文是：${statutory}`
}

function conditionOf(when: LetterFlag | null): string {
  const condition = letterFlags.find(({ flag }) => flag === when)
  return condition === undefined ? '' : `（只在${condition.zh}出现）`
}
