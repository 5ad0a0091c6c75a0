import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { choice, maybeWords, ticked, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, UploadedFile } from '../../../platform/http/page.ts'
import { stepFormPages, versionShown } from '../../../platform/http/step-form-pages.ts'
import { topics } from '../../../statute/proactive-disclosure/topic-classes.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { FileField, SelectField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { barToDocumentStep } from '../domain/bar-to-document-step.ts'
import { documentKinds, type DocumentWriting, type NormativeDocument } from '../domain/document.ts'
import { documentRefusals } from '../refusals.zh.ts'
import { errorsOf } from './document-words.ts'
import type { Library } from './library.ts'
import { LONGEST_TEXT, ORIGINAL, readOriginal } from './read-original.ts'

const written = z.object({
  kind: choice(['normative-document', 'rule'], '请选择种类。'),
  title: words('请填写标题。', 300),
  text: maybeWords(LONGEST_TEXT),
  draftedBy: maybeWords(100),
  coIssuers: maybeWords(500),
  topic: maybeWords(20),
  market: ticked,
  trial: ticked,
})

type Shown = {
  readonly document: NormativeDocument | null
  readonly version: string
  readonly values: RawFields
  readonly errors: FieldErrors
}

const look = {
  may: 'write-documents' as const,
  carries: 'files' as const,
  title: ({ document }: Shown) => (document === null ? '登记起草' : '修改文稿'),
  view: (shown: Shown) => <TextForm {...shown} />,
}

/** The form of a new document and of one being drafted, and what keeps them. */
export function textPages(library: Library): readonly Page[] {
  return [...newPages(library), ...editPages(library)]
}

function newPages(library: Library): readonly Page[] {
  const path = '/office/documents/new'
  const begun = { kind: 'normative-document' }
  return [
    officePage({
      ...{ ...look, path, carries: 'address', fields: z.object({}) },
      load: () => Promise.resolve(done<Shown>({ document: null, version: '', values: begun, errors: {} })),
    }),
    officeForm({
      ...{ ...look, path, fields: written },
      async submit({ actor, fields, files }) {
        const writing = await writingOf(fields, files)
        if (!writing.ok) return writing
        const created = await library.create(actor, writing.value)
        if (!created.ok) return refuse(errorsOf(created.refusal, Object.keys(written.shape)))
        return goOn(`/office/documents/${created.value}`, '已登记。')
      },
      again: (errors, { form }) => Promise.resolve(done<Shown>({ document: null, version: '', values: form, errors })),
    }),
  ]
}

function editPages(library: Library): readonly Page[] {
  return stepFormPages({
    ...{ ...look, path: '/office/documents/:id/text', fields: written },
    async load({ actor, id, typed, errors }) {
      const document = await library.findDocument(actor, id)
      if (document === undefined) return refuse({ status: 404, detail: documentRefusals['no-such-document'].words })
      const bar =
        typed === undefined ? barToDocumentStep('edit', document, { actor, today: library.today() }) : undefined
      if (bar !== undefined) return refuse({ status: 409, detail: documentRefusals[bar].words })
      const version = versionShown(document.version, { typed, errors }, documentRefusals['changed-meanwhile'].words)
      return done<Shown>({ document, version, values: typed ?? valuesOf(document), errors })
    },
    async take({ actor, fields, files }, id) {
      const document = await library.findDocument(actor, id)
      if (document === undefined) return refuse({ '': documentRefusals['no-such-document'].words })
      const { version, ...typed } = fields
      const writing = await writingOf(typed, files)
      if (!writing.ok) return writing
      const edited = await library.edit(actor, { documentId: document.id, version }, writing.value)
      return edited.ok ? edited : refuse(errorsOf(edited.refusal, Object.keys(written.shape)))
    },
    afterwards: { to: (id) => `/office/documents/${id}`, said: '已保存。' },
  })
}

/** What was written; a Word file sent along is the text. */
async function writingOf(
  { topic, coIssuers, ...fields }: z.output<typeof written>,
  files: Readonly<Record<string, UploadedFile>>,
): Promise<Outcome<DocumentWriting, FieldErrors>> {
  const original = await readOriginal(files[ORIGINAL])
  if (!original.ok) return refuse({ [ORIGINAL]: original.refusal })
  const known = topics.some(({ code }) => code === topic)
  return done({
    ...fields,
    text: original.value ?? fields.text,
    topic: known ? topic : null,
    coIssuers: coIssuers.split(/[、，,；;\s]+/).filter((name) => name !== ''),
  })
}

function valuesOf({ kind, title, text, draftedBy, coIssuers, topic, market, trial }: NormativeDocument): RawFields {
  return {
    ...{ kind, title, text, draftedBy, coIssuers: coIssuers.join('、'), topic: topic ?? '' },
    ...{ market: market ? 'on' : '', trial: trial ? 'on' : '' },
  }
}

function TextForm({ document, version, values, errors }: Shown): VNode {
  const back = document === null ? '/office/documents' : `/office/documents/${document.id}`
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  return (
    <>
      <OfficeHead
        title={document === null ? '登记起草' : '修改文稿'}
        crumbs={[
          { label: '规范性文件', href: '/office/documents' },
          ...(document === null ? [] : [{ label: document.title, href: back }]),
        ]}
        lead="先登记，再办理征求意见、审核和审议；审核后修改正文的，须重新审核。"
      />
      <OfficeForm
        action={document === null ? '/office/documents/new' : `${back}/text`}
        errors={errors}
        submit="保存"
        cancel={back}
        files
      >
        {document === null ? null : <input type="hidden" name="version" value={version} />}
        <TextField {...field('title')} label="标题" />
        <FieldSet legend="基本情况">
          <SelectField
            {...field('kind')}
            label="种类"
            choices={documentKinds.map(({ key, zh }) => ({ value: key, label: zh }))}
          />
          <SelectField
            {...field('topic')}
            label="主题分类"
            any="请选择"
            choices={topics.map(({ code, path }) => ({ value: code, label: path }))}
          />
          <TextField {...field('draftedBy')} label="起草单位" />
          <TextField {...field('coIssuers')} label="联合制定机关" hint="没有的不填；多个用顿号分开。" />
        </FieldSet>
        <CheckField
          name="market"
          label="涉及经营主体的生产经营活动"
          hint="须公平竞争审查，公开征求意见一般不少于30日。"
          checked={values['market'] === 'on'}
        />
        <CheckField name="trial" label="暂行或者试行" hint="有效期较短。" checked={values['trial'] === 'on'} />
        <TextPart values={values} errors={errors} />
      </OfficeForm>
    </>
  )
}

/** The text itself, and the Word file it may come from. */
function TextPart({ values, errors }: Pick<Shown, 'values' | 'errors'>): VNode {
  return (
    <>
      <FileField
        name={ORIGINAL}
        error={errors[ORIGINAL]}
        label="从Word文件导入正文"
        hint="docx，表格和合并的单元格保留，导入后替换下面的正文。图片和附件在公开发布时添加。"
        accept=".docx"
      />
      <TextAreaField
        name="text"
        value={values['text'] ?? ''}
        error={errors['text']}
        label="正文"
        hint="一段一行；“第一章”“一、”开头的行按标题排版。从电子表格、文字处理软件复制的表格直接粘贴，仍按表格排版；“附表”“表1”开头的上一行是表题。合并的单元格：并入左边一格的填“←”，并入上面一格的填“↑”。"
        rows={20}
      />
    </>
  )
}
