import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { catalogueAreas } from '../../../statute/proactive-disclosure/catalogue-areas.table.ts'
import type { StatutoryItem } from '../../../statute/proactive-disclosure/statutory-items.table.ts'
import { topics } from '../../../statute/proactive-disclosure/topic-classes.ts'
import { CheckField, RadioField } from '../../../ui/choice-fields.tsx'
import { FileField, SelectField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { treeOfColumns, type Column } from '../../sites/public.ts'
import { chosenLimits } from '../domain/due-on.ts'
import { itemKinds } from '../domain/item-kinds.table.ts'
import { attributes, type Item } from '../domain/item.ts'
import { groundChoices } from './item-words.ts'
import { ATTACHED, ORIGINAL } from './sent-files.ts'
import { COLUMN } from './text-fields.ts'

/** The form of a text as it is on the screen; `item`: null while there is none. */
export type TextShown = {
  readonly item: Item | null
  readonly version: string
  readonly values: RawFields
  readonly errors: FieldErrors
  readonly columns: readonly Column[]
  readonly statutory: readonly StatutoryItem[]
}

/** Everything that is written of an item on one page. */
export function TextForm(shown: TextShown): VNode {
  const { item, errors, version } = shown
  const back = item === null ? '/office/items' : `/office/items/${item.id}`
  return (
    <>
      <OfficeHead
        title={item === null ? '拟写信息' : '修改信息'}
        crumbs={[
          { label: '信息发布', href: '/office/items' },
          ...(item === null ? [] : [{ label: item.working.title, href: back }]),
        ]}
        lead="可以先保存，以后再补充；提交审核时检查是否齐全。"
      />
      <OfficeForm
        action={item === null ? '/office/items/new' : `${back}/text`}
        errors={errors}
        submit="保存"
        cancel={back}
        files
      >
        <input
          type="hidden"
          name={item === null ? 'submissionKey' : 'version'}
          value={item === null ? (shown.values['submissionKey'] ?? '') : version}
        />
        <TextPart {...shown} />
        <TextAreaField
          {...fieldOf(shown, 'summary')}
          label="内容概述"
          hint="检索结果和目录中显示，一两句话。"
          rows={3}
        />
        <AttributePart {...shown} />
        <MetadataPart {...shown} />
        <ColumnPart {...shown} />
        <FilePart {...shown} />
      </OfficeForm>
    </>
  )
}

function fieldOf({ values, errors }: TextShown, name: string) {
  return { name, value: values[name] ?? '', error: errors[name] }
}

function TextPart(shown: TextShown): VNode {
  return (
    <>
      <TextField {...fieldOf(shown, 'title')} label="标题" />
      <SelectField
        {...fieldOf(shown, 'kind')}
        label="信息种类"
        any="请选择"
        choices={itemKinds.map(({ key, zh }) => ({ value: key, label: zh }))}
      />
      <FileField
        name={ORIGINAL}
        error={shown.errors[ORIGINAL]}
        label="从文件导入正文"
        hint="Word（docx）、网页（html）或者 PDF。表格和图片保留，导入后替换下面的正文；Word、PDF 原件清除作者等隐藏信息后作为附件。"
        accept=".docx,.pdf,.html,.htm"
      />
      <div data-rich>
        <TextAreaField
          {...fieldOf(shown, 'body')}
          label="正文"
          hint="空一行是另起一段。含有表格、图片的正文按网页标记显示，修改时请保留标记。"
          rows={18}
        />
      </div>
    </>
  )
}

function AttributePart(shown: TextShown): VNode {
  return (
    <>
      <RadioField
        {...fieldOf(shown, 'attribute')}
        legend="公开属性"
        hint="在拟稿时认定（条例第十三条至第十六条、第十九条）。"
        choices={attributes.map(({ key, zh }) => ({ value: key, label: zh }))}
      />
      <SelectField
        {...fieldOf(shown, 'ground')}
        label="不予公开的依据"
        hint="只在不予公开时选择。"
        any="无"
        choices={groundChoices}
      />
    </>
  )
}

function MetadataPart(shown: TextShown): VNode {
  const text = (name: string, label: string, hint?: string) => (
    <TextField {...fieldOf(shown, name)} label={label} hint={hint} />
  )
  const date = (name: string, label: string) => <TextField {...fieldOf(shown, name)} type="date" label={label} />
  return (
    <FieldSet legend="目录信息（条例第十二条）">
      {text('issuers', '发文机关', '联合发文的，用顿号分开，主办机关在前。')}
      {text('documentNumber', '文号', '例如：示政发〔2026〕3号')}
      {date('madeOn', '成文日期')}
      <SelectField
        {...fieldOf(shown, 'topic')}
        label="主题分类"
        any="请选择"
        choices={topics.map(({ code, path }) => ({ value: code, label: path }))}
      />
      <SelectField
        {...fieldOf(shown, 'catalogue')}
        label="法定主动公开内容"
        hint="同时发布到网站上的这个栏目。"
        any="请选择"
        choices={shown.statutory.map(({ id, zh, article }) => ({ value: id, label: `${zh}（${article}）` }))}
      />
      <SelectField
        {...fieldOf(shown, 'area')}
        label="基层政务公开领域"
        hint="属于26个领域标准目录的信息选择（国办发〔2019〕54号）。"
        any="不属于"
        choices={catalogueAreas.map(({ key, zh }) => ({ value: key, label: zh }))}
      />
      <SelectField
        {...fieldOf(shown, 'limit')}
        label="公开时限"
        any="成文之日起20个工作日（条例第二十六条）；财政预算、决算20日"
        choices={chosenLimits.map(({ key, zh, article }) => ({ value: key, label: `${zh}（${article}）` }))}
      />
      {text('keywords', '关键词', '用顿号分开。')}
      {text('source', '信息来源')}
      {date('effectiveOn', '施行日期')}
      {date('expiresOn', '有效期至')}
    </FieldSet>
  )
}

function ColumnPart({ columns, values, errors }: TextShown): VNode {
  const error = errors['columns']
  return (
    <fieldset class={error === undefined ? 'choices' : 'choices field-wrong'} id="columns" tabIndex={-1}>
      <legend>发布到栏目</legend>
      {columns.length === 0 ? <p class="hint">本机关还没有网站，请先联系管理网站的人员。</p> : null}
      {error === undefined ? null : (
        <p class="field-error">
          <span class="unseen">错误：</span>
          {error}
        </p>
      )}
      <ul class="column-choices">
        {treeOfColumns(columns).map(({ column: { id, name } }) => (
          <li key={id} class={columns.some(({ parentId }) => parentId === id) ? 'column-parent' : undefined}>
            <CheckField name={`${COLUMN}${id}`} label={name} checked={values[`${COLUMN}${id}`] === 'on'} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function FilePart({ item, values, errors }: TextShown): VNode {
  const kept = item?.working.attachments.filter(({ role }) => role !== 'image') ?? []
  return (
    <FieldSet
      legend="附件"
      hint="PDF、Word、Excel、图片等。上传时清除作者等文件属性；Word 中的批注一并删除，修订按全部接受处理。"
    >
      {kept.map(({ fileId, name }) => (
        <CheckField
          key={fileId}
          name={`drop-${fileId}`}
          label={`删去“${name}”`}
          checked={values[`drop-${fileId}`] === 'on'}
        />
      ))}
      {ATTACHED.map((name, at) => (
        <FileField
          key={name}
          name={name}
          label={`附件${kept.length + at + 1}`}
          error={errors[name]}
          accept=".pdf,.docx,.xlsx,.doc,.xls,.ofd,.png,.jpg,.jpeg,.txt"
        />
      ))}
    </FieldSet>
  )
}
