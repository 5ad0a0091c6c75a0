import type { VNode } from 'preact'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { TextAreaField } from '../../../ui/field.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { caseFileKindLabel, mayBeEnclosed } from '../domain/case-file-kinds.table.ts'
import type { FormShown } from './decision-shown.ts'
import type { LetterSubject } from './letter-form.ts'

type Shown = LetterSubject & FormShown

/** What goes along with the letter: files of this case and of no other. */
export function EnclosureChoice({ file, documents, values }: Shown): VNode {
  const offered = documents.filter(({ kind }) => mayBeEnclosed(kind))
  return (
    <fieldset class="field-set">
      <legend>随文附件</legend>
      {offered.length === 0 ? (
        <p class="hint">
          本申请还没有存入可以随文提供的文件。要随文提供信息的，请先
          <a href={`/office/requests/${file.request.id}/files`}>添加附件</a>。
        </p>
      ) : (
        <p class="hint">只能从本申请的文件中选择；身份证明、第三方意见等不随文提供。</p>
      )}
      {offered.map(({ fileId, name, kind }) => (
        <CheckField
          key={fileId}
          name={`file_${fileId}`}
          label={`${name}（${caseFileKindLabel(kind)}）`}
          checked={values[`file_${fileId}`] === 'on'}
        />
      ))}
    </fieldset>
  )
}

/** Whether the redacted copy still gives away what it should hide. */
export function Copies({ values, errors, copies }: Shown): VNode {
  const isAsked = copies?.findings.some(({ isForPeople }) => isForPeople) === true
  return (
    <fieldset class="field-set">
      <legend>检查区分处理副本</legend>
      <TextAreaField
        name="hidden"
        label="被遮盖的文字"
        hint="一行一处，例如姓名、账号。只用来检查副本里是否还能读到，不保存，不写入文书。"
        rows={3}
        value={values['hidden'] ?? ''}
        error={errors['hidden']}
      />
      {copies === null ? null : (
        <ul class="findings-plain">
          {copies.findings.map(({ text, isForPeople }) => (
            <li key={text}>
              <StatusBadge tone={isForPeople ? 'warning' : 'bad'}>
                {isForPeople ? '请人工核对' : '不能发出'}
              </StatusBadge>{' '}
              {text}
            </li>
          ))}
          {copies.isClean ? (
            <li>
              <StatusBadge tone="good">检查通过</StatusBadge>
            </li>
          ) : null}
        </ul>
      )}
      {isAsked || values['seenByPerson'] === 'on' ? (
        <div id="seenByPerson-field">
          <CheckField
            name="seenByPerson"
            label="程序无法检查的内容已由人工逐页核对"
            checked={values['seenByPerson'] === 'on'}
          />
        </div>
      ) : null}
    </fieldset>
  )
}
