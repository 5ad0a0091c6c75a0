import type { VNode } from 'preact'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { LetterView } from '../../../ui/letter/letter-view.tsx'
import { FormErrors } from '../../../ui/field.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { isFaulty } from '../domain/letter-making.ts'
import type { PreviewedLetter } from '../domain/letter-preview.ts'
import { stepRow } from '../domain/steps.table.ts'
import { LetterFindings } from './letter-findings.tsx'
import type { LetterForm, LetterFormShown } from './letter-form.ts'
import { RequestBrief } from './request-brief.tsx'

type ViewProps<Fields, Input> = { readonly form: LetterForm<Fields, Input>; readonly shown: LetterFormShown }

/** The page of a step told by letters: its form, the letters as they would leave, and beside them what the case is about. */
export function LetterFormView<Fields, Input>({ form, shown }: ViewProps<Fields, Input>): VNode {
  const { file, today, previews } = shown
  const { request } = file
  const { article } = stepRow(form.told.step)
  return (
    <>
      <OfficeHead
        title={form.title}
        crumbs={[
          { label: '依申请公开', href: '/office/requests' },
          { label: request.number, href: `/office/requests/${request.id}` },
        ]}
        lead={article === null ? form.lead : `${form.lead}（${article}）`}
      />
      <Columns
        main={
          <>
            <Panel id="form" title="填写">
              <FieldsOfLetter form={form} shown={shown} />
            </Panel>
            {previews.map((one) => (
              <PreviewPanel key={one.code} preview={one} />
            ))}
          </>
        }
        aside={<RequestBrief file={file} today={today} />}
      />
    </>
  )
}

function FieldsOfLetter<Fields, Input>({ form, shown }: ViewProps<Fields, Input>): VNode {
  const { file, previews, errors } = shown
  const { request } = file
  const mayIssue = previews.length > 0 && !previews.some(({ findings }) => isFaulty(findings))
  return (
    <form class="office-form" method="post" action={`/office/requests/${request.id}/${form.noun}`}>
      <FormErrors errors={errors} />
      {/* The newest version is what the person now has before their eyes. */}
      <input type="hidden" name="version" value={file.version} />
      {form.view(shown)}
      <div class="button-row">
        <button class={mayIssue ? 'button button-quiet' : 'button'} name="mode" value="preview">
          {previews.length > 0 ? '重新预览' : '预览文书'}
        </button>
        {mayIssue ? (
          <button class="button" name="mode" value="issue">
            签发编号
          </button>
        ) : null}
        <a class="button button-quiet" href={`/office/requests/${request.id}`}>
          取消
        </a>
      </div>
      {mayIssue ? <p class="hint">文书如下。签发后取得文号和日期，不能再修改。</p> : null}
    </form>
  )
}

function PreviewPanel({ preview }: { readonly preview: PreviewedLetter }): VNode {
  const { zh } = letterDefinition(preview.code)
  return (
    <Panel id={`preview-${preview.code}`} title={`${zh}（预览，尚未签发）`}>
      <LetterFindings findings={preview.findings} />
      <LetterView letter={preview.letter} label={`${zh}预览`} />
    </Panel>
  )
}
