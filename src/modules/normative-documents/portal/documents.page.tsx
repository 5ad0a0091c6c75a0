import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { maybeDay } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { definePage, type Page, type Question } from '../../../platform/http/page.ts'
import { addressOf } from '../../../ui/address.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Paging } from '../../../ui/paging.tsx'
import { documentKinds } from '../domain/document.ts'
import type { ListedDocument } from '../queries/list-documents.ts'
import { noteOfDocument } from './note-of-document.ts'
import type { LibraryQuestions, ShownOrgan } from './library-questions.ts'

const ON_A_PAGE = 20

const validities = [
  { value: 'current', label: '现行有效' },
  { value: 'amended', label: '已修改' },
  { value: 'repealed', label: '废止' },
  { value: 'lapsed', label: '失效' },
  { value: 'all', label: '全部' },
] as const

const narrowed = {
  words: z.string().trim().max(100).catch(''),
  organ: z.union([z.uuid(), z.literal('')]).catch(''),
  kind: z.union([z.enum(documentKinds.map(({ key }) => key)), z.literal('')]).catch(''),
  validity: z.enum(validities.map(({ value }) => value)).catch('current'),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
}

const asked = z
  .object({ ...narrowed, from: maybeDay, to: maybeDay })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    message: '截止日期不能早于起始日期。',
  })

/** What can be understood of an address with a wrong day in it. */
const understood = z.object({ ...narrowed, from: maybeDay.catch(null), to: maybeDay.catch(null) })

type Asked = z.output<typeof asked>

type Shown = {
  readonly fields: Asked
  /** What stands in the fields of days, right or wrong. */
  readonly typed: { readonly from: string; readonly to: string }
  readonly errors: FieldErrors
  readonly organs: readonly ShownOrgan[]
  readonly documents: readonly ListedDocument[]
  readonly total: number
  readonly today: Day
  readonly base: string
}

/** 规章和规范性文件库: every document of the site's organs, by organ, number, date and whether it is in force. */
export function publicDocumentsPage(ask: LibraryQuestions): Page {
  return definePage({
    path: '/documents',
    may: 'anyone',
    title: '规章和规范性文件库',
    fields: asked,
    load: async (question) => done(await shownList(ask, question, question.fields)),
    again: (errors, question) => shownList(ask, question, understood.parse(question.query), errors),
    view: (shown) => <DocumentsView {...shown} />,
  })
}

async function shownList(
  ask: LibraryQuestions,
  { query, visitor: { site } }: Pick<Question, 'query' | 'visitor'>,
  fields: Asked,
  errors: FieldErrors = {},
): Promise<Shown> {
  const organs = await ask.organsOf(site.id)
  const today = ask.today()
  const chosen = organs.filter(({ id }) => fields.organ === '' || id === fields.organ)
  const { documents, total } = await ask.list(
    { organIds: chosen.map(({ id }) => id), today, ...narrowing(fields) },
    { offset: (fields.page - 1) * ON_A_PAGE, limit: ON_A_PAGE },
  )
  const typed = { from: query['from'] ?? '', to: query['to'] ?? '' }
  return { fields, typed, errors, organs, documents, total, today, base: site.base }
}

function narrowing({ words, kind, validity, from, to }: Asked) {
  return {
    words,
    ...(kind === '' ? {} : { kind }),
    ...(validity === 'all' ? {} : { validity }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  }
}

function DocumentsView(shown: Shown): VNode {
  const { fields, documents, total, base } = shown
  const { from, to, ...rest } = fields
  return (
    <>
      <PageHead
        title="规章和规范性文件库"
        home={`${base}/`}
        crumbs={[{ label: '政府信息公开', href: `${base}/gongkai` }]}
        lead="规章和行政规范性文件的标准文本和效力状态。未经公布的规范性文件，不得作为行政管理的依据。"
      />
      <div class="width section flow">
        <Search {...shown} />
        <section class="box" aria-labelledby="documents">
          <h2 id="documents">{total} 件</h2>
          {documents.length === 0 ? <p>没有符合条件的文件，可以减少条件再查。</p> : <Lines {...shown} />}
        </section>
        <Paging
          page={fields.page}
          pages={Math.ceil(total / ON_A_PAGE)}
          href={(page) => addressOf(`${base}/documents`, { ...rest, from: from ?? '', to: to ?? '', page })}
        />
      </div>
    </>
  )
}

function Search({ fields, typed, errors, organs, base }: Shown): VNode {
  const { words, organ, kind, validity } = fields
  return (
    <form class="box document-search" method="get" action={`${base}/documents`} role="search">
      <TextField name="words" type="search" label="标题或者文号" value={words} />
      {organs.length > 1 ? (
        <SelectField
          name="organ"
          label="制定机关"
          any="全部机关"
          value={organ}
          choices={organs.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <SelectField
        name="kind"
        label="种类"
        any="全部种类"
        value={kind}
        choices={documentKinds.map(({ key, zh }) => ({ value: key, label: zh }))}
      />
      <SelectField name="validity" label="效力" value={validity} choices={validities} />
      <TextField
        name="from"
        {...dayField(errors['from'])}
        label="成文日期自"
        value={typed.from}
        error={errors['from']}
      />
      <TextField name="to" {...dayField(errors['to'])} label="成文日期至" value={typed.to} error={errors['to']} />
      <button class="button" type="submit">
        查找
      </button>
    </form>
  )
}

/** A field for days shows nothing of what is no day: what was typed is shown as text. */
function dayField(error: string | undefined) {
  return { type: error === undefined ? ('date' as const) : ('text' as const) }
}

function Lines({ documents, organs, today, base }: Shown): VNode {
  const names = new Map(organs.map(({ id, name }) => [id, name]))
  return (
    <ul class="document-lines">
      {documents.map((document) => {
        const note = noteOfDocument(document, today)
        const { id, title, documentNumber, madeOn, organId } = document
        return (
          <li key={id}>
            <a href={`${base}/documents/${id}`}>{title}</a>
            <p class="facts-line">
              {note === null ? null : <span class={`tag tag-${note.tone}`}>{note.label}</span>}
              {documentNumber === null ? null : <span>{documentNumber}</span>}
              <span>{names.get(organId)}</span>
              {madeOn === null ? null : <time dateTime={madeOn}>{dayInChinese(madeOn)}</time>}
              {note === null ? null : <span>{note.sentence.replace(/。$/, '')}</span>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
