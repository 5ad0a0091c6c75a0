import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { FileField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import type { GazetteIssue } from '../domain/issue.ts'
import { issueTitle } from './issue-words.ts'

export type EarlierShown = {
  /** Null for one that is entered now. */
  readonly issue: GazetteIssue | null
  /** The sections the organ prints, by name. */
  readonly sections: readonly string[]
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** The form an issue printed before is entered with. */
export function EarlierView({ issue, sections, values, errors }: EarlierShown): VNode {
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  const here = issue === null ? '/office/gazette' : `/office/gazette/${issue.id}`
  const crumbs = [{ label: '政府公报', href: '/office/gazette' }]
  return (
    <>
      <OfficeHead
        title={issue === null ? '录入以前出版的公报' : '修改录入内容'}
        crumbs={issue === null ? crumbs : [...crumbs, { label: issueTitle(issue), href: here }]}
        lead="保存后提交审核；由其他人员与整期文件核对，审核通过即列入网站的公报目录，可以检索和下载。"
      />
      <OfficeForm action={`${here}/earlier`} errors={errors} submit="保存" cancel={here} files>
        <input type="hidden" name="version" value={values['version'] ?? ''} />
        <FieldSet legend="期号">
          <TextField {...field('name')} label="刊名" hint="按封面填写。" />
          <TextField {...field('year')} label="年份" inputmode="numeric" hint="四位数字。" />
          <TextField {...field('number')} label="期数" inputmode="numeric" hint="当年的第几期。" />
          <TextField {...field('running')} label="总期号" inputmode="numeric" hint="封面没有的不填。" />
          <TextField {...field('on')} label="出版日期" type="date" hint="按封面填写。" />
          <TextField {...field('pages')} label="页数" inputmode="numeric" hint="整期文件的页数。" />
        </FieldSet>
        <FileField
          name="file"
          label="整期文件"
          hint={issue === null ? 'PDF，不超过20 MB。' : '不改换文件的不选。'}
          accept=".pdf"
          error={errors['file']}
        />
        <TextAreaField
          {...field('contents')}
          label="目录"
          rows={14}
          hint={`一篇一行：标题｜文号｜页码，没有文号的写“标题｜页码”。可以用一行【栏目】分栏，栏目为：${sections.join('、')}。`}
        />
      </OfficeForm>
    </>
  )
}
