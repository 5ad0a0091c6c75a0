import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { FormErrors, SelectField, TextAreaField, TextField, type Choice } from '../../../ui/field.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { NoticePreview, type Preview } from './notice-preview.tsx'

export type NoticeFormProps = {
  readonly typed: RawFields
  readonly errors: FieldErrors
  /** The organs a region's holidays may be entered for; null for a notice to the nation. */
  readonly regions: readonly Choice[] | null
  /** What the notice typed would change; null before it was looked at. */
  readonly preview: Preview | null
}

const scopes = [
  { value: 'whole-year', label: '全年安排', hint: '取代这一年此前的全部安排' },
  { value: 'named-holidays', label: '部分节日', hint: '只取代通知中写到的节日，例如延长某个假期' },
]

/** The form to enter a notice; looked at first, entered then. */
export function NoticeForm({ typed, errors, regions, preview }: NoticeFormProps): VNode {
  const told = regions === null ? national : regional
  return (
    <>
      <OfficeHead
        title={told.title}
        crumbs={[{ label: '工作日历', href: '/office/calendar' }]}
        lead={`${told.lead}先预览，核对无误后再收录；收录后在办申请的期限立即重新计算，并记入审计。`}
      />
      <form class="office-form" method="post" action="/office/calendar/notices">
        <FormErrors errors={errors} />
        <TextField name="year" label="年份" value={typed['year']} error={errors['year']} />
        <TextField
          name="number"
          label="文号（可以不填）"
          hint={told.number}
          value={typed['number']}
          error={errors['number']}
        />
        <TextField
          name="publishedOn"
          type="date"
          label="发布日期"
          hint="例如：2026-11-04"
          value={typed['publishedOn']}
          error={errors['publishedOn']}
        />
        <WhereItHolds typed={typed} errors={errors} regions={regions} />
        <TextAreaField
          name="text"
          label="通知正文"
          hint={told.text}
          rows={12}
          value={typed['text'] ?? ''}
          error={errors['text']}
        />
        {preview === null ? null : <NoticePreview {...preview} />}
        <input type="hidden" name="previewed" value={preview === null ? '' : (typed['previewed'] ?? '')} />
        <div class="button-row">
          <Buttons previewed={preview !== null} />
          <a class="button button-quiet" href="/office/calendar">
            取消
          </a>
        </div>
      </form>
    </>
  )
}

const national = {
  title: '收录放假通知',
  lead: '粘贴国务院办公厅通知的正文，系统逐段读出放假和上班的日子。',
  number: '例如：国办发明电〔2024〕12号',
  text: '每个节日一段，例如：国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。',
} as const

const regional = {
  title: '收录地区放假',
  lead: '少数民族习惯的节日由当地人民政府规定放假日期（《全国年节及纪念日放假办法》第四条），只在该地区放假。粘贴当地通知的正文，系统逐段读出放假和上班的日子。',
  number: '当地人民政府通知的文号',
  text: '每个节日一段，例如：三月三：4月20日至21日放假，共2天。有调休上班的写：4月18日（周六）上班。更正时收录新的通知，同名节日以后发布的为准。',
} as const

/** The scope of a notice to the nation; of a region's, the organ below which it holds. */
function WhereItHolds({ typed, errors, regions }: Omit<NoticeFormProps, 'preview'>): VNode {
  if (regions === null)
    return (
      <RadioField name="scope" legend="通知安排的是" value={typed['scope']} error={errors['scope']} choices={scopes} />
    )
  return (
    <>
      <input type="hidden" name="scope" value="named-holidays" />
      <SelectField
        name="organId"
        label="适用机关"
        hint="对这个机关和它的全部下级机关有效。"
        value={typed['organId']}
        error={errors['organId']}
        choices={regions}
      />
    </>
  )
}

function Buttons({ previewed }: { readonly previewed: boolean }): VNode {
  if (!previewed)
    return (
      <button class="button" type="submit" name="mode" value="preview">
        预览
      </button>
    )
  return (
    <>
      <button class="button" type="submit" name="mode" value="enter">
        确认收录
      </button>
      <button class="button button-quiet" type="submit" name="mode" value="preview">
        重新预览
      </button>
    </>
  )
}
