import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { dayField, maybeDay, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import { shown, type Page } from '../../../platform/http/page.ts'
import { TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { cleanUpVerdicts, type CleanUpVerdict } from '../domain/clean-up.ts'
import { termWords } from '../domain/standing-words.ts'
import type { DoneCleanUp } from '../queries/clean-ups-of.ts'
import type { ListedDocument } from '../queries/list-documents.ts'
import { errorsOf } from './document-words.ts'
import type { Library } from './library.ts'

const ADDRESS = '/office/documents/clean-up'

/** As many as one looks through at once; what was chosen on the other pages goes along with the form. */
const ON_A_PAGE = 100

const sent = z.object({
  on: dayField('请填写清理决定的日期。'),
  basis: words('请写明清理结果所依据的决定。', 300),
  renewUntil: maybeDay,
})

type Shown = {
  readonly documents: readonly ListedDocument[]
  readonly total: number
  readonly page: number
  readonly before: readonly DoneCleanUp[]
  readonly values: RawFields
  readonly errors: FieldErrors
}

const look = {
  path: ADDRESS,
  may: 'register-documents',
  title: '集中清理',
  view: (shown: Shown) => <CleanUpView {...shown} />,
} as const

/** 集中清理: every document in force, what is decided of each, and what was decided before. */
export function cleanUpPages(library: Library): readonly Page[] {
  return [
    officeForm({
      // Turning a page decides nothing: it shows the form again with all that was chosen.
      ...{ ...look, path: `${ADDRESS}/page`, fields: z.object({}) },
      async submit({ actor, form, visitor }) {
        const turned = await shownList(library, actor, { values: { ...form, page: form['turn'] ?? '' }, errors: {} })
        return done(shown(look, turned, 200, visitor))
      },
      again: async (errors, { actor, form }) => done(await shownList(library, actor, { values: form, errors })),
    }),
    officePage({
      ...look,
      fields: z.object({}),
      load: async ({ actor }) => done(await shownList(library, actor, { values: { on: library.today() }, errors: {} })),
    }),
    officeForm({
      ...look,
      fields: sent,
      async submit({ actor, fields, form }) {
        const cleaned = await library.cleanUp(actor, { ...fields, verdicts: verdictsIn(form) })
        if (!cleaned.ok) return refuse(errorsOf(cleaned.refusal, Object.keys(sent.shape)))
        return goOn(ADDRESS, `已登记 ${cleaned.value} 件文件的清理结果，清理目录已建立公开信息，请提交审核。`)
      },
      again: async (errors, { actor, form }) => done(await shownList(library, actor, { values: form, errors })),
    }),
  ]
}

async function shownList(library: Library, actor: Staff, typed: Pick<Shown, 'values' | 'errors'>): Promise<Shown> {
  const { organId } = actor
  const today: Day = library.today()
  const page = /^[1-9]\d{0,3}$/.test(typed.values['page'] ?? '') ? Number(typed.values['page']) : 1
  const part = { offset: (page - 1) * ON_A_PAGE, limit: ON_A_PAGE }
  const [{ documents, total }, before] = await Promise.all([
    library.list({ organId, view: 'in-force', today, warnUntil: today }, part),
    library.cleanUpsOf(organId),
  ])
  return { documents, total, page, before, ...typed }
}

function verdictsIn(form: RawFields): ReadonlyMap<number, CleanUpVerdict> {
  return new Map(
    Object.entries(form).flatMap(([name, value]) => {
      const id = /^verdict-(\d{1,15})$/.exec(name)?.[1]
      const verdict = cleanUpVerdicts.find(({ key }) => key === value)?.key
      return id === undefined || verdict === undefined ? [] : [[Number(id), verdict] as const]
    }),
  )
}

function CleanUpView(all: Shown): VNode {
  const { documents, total, before, values, errors } = all
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  return (
    <>
      <OfficeHead
        title="集中清理"
        crumbs={[{ label: '规范性文件', href: '/office/documents' }]}
        lead="对现行有效的文件逐件作出清理决定，一次登记；继续有效、修改、废止和失效三个目录分别建立公开信息。"
      />
      <OfficeForm action={ADDRESS} errors={errors} submit="登记清理结果" cancel="/office/documents">
        <FieldSet legend="清理决定">
          <TextField {...field('on')} type="date" label="决定日期" />
          <TextField {...field('basis')} label="依据" hint="公布清理结果的决定，写明名称或者文号。" />
          <TextField
            {...field('renewUntil')}
            type="date"
            label="继续有效的，有效期延至"
            hint="不填写的，原有效期不变。"
          />
        </FieldSet>
        <Panel id="documents" title={`现行有效的文件（${total}件）`} flush>
          <ListTable
            caption="清理决定"
            rows={documents}
            keyOf={({ id }) => String(id)}
            empty={<EmptyState title="没有现行有效的文件" />}
            columns={[
              { head: '文件', cell: (document) => <Title {...document} /> },
              { head: '清理决定', cell: (document) => <Verdict document={document} values={values} />, look: 'narrow' },
            ]}
          />
        </Panel>
        <OtherPages {...all} />
      </OfficeForm>
      <Before before={before} />
    </>
  )
}

/** What was chosen on other pages, unseen, and the keys that lead there. */
function OtherPages({ documents, total, page, values }: Shown): VNode {
  const here = new Set(documents.map(({ id }) => id))
  const elsewhere = [...verdictsIn(values)].filter(([id]) => !here.has(id))
  const pages = Math.max(1, Math.ceil(total / ON_A_PAGE))
  const turns = [
    { to: page - 1, label: '上一页' },
    { to: page + 1, label: '下一页' },
  ].filter(({ to }) => to >= 1 && to <= pages)
  return (
    <>
      <input type="hidden" name="page" value={page} />
      {elsewhere.map(([id, verdict]) => (
        <input key={id} type="hidden" name={`verdict-${id}`} value={verdict} />
      ))}
      {pages === 1 ? null : (
        <p class="button-row">
          {turns.map(({ to, label }) => (
            <button key={to} class="button button-quiet" name="turn" value={to} formaction={`${ADDRESS}/page`}>
              {label}
            </button>
          ))}
          <span>
            第{page}页，共{pages}页；其他页已选{elsewhere.length}件，登记时一并提交。
          </span>
        </p>
      )}
    </>
  )
}

function Title({ id, title, documentNumber, standing }: ListedDocument): VNode {
  return (
    <>
      <a href={`/office/documents/${id}`}>{title}</a>
      <br />
      <span class="soft">
        {documentNumber}
        {standing === null ? '' : ` · ${termWords(standing)}`}
      </span>
    </>
  )
}

type VerdictProps = { readonly document: ListedDocument; readonly values: RawFields }

function Verdict({ document: { id, title }, values }: VerdictProps): VNode {
  const name = `verdict-${id}`
  return (
    <div class="field">
      <label class="unseen" for={name}>
        对《{title}》的清理决定
      </label>
      <select name={name} id={name}>
        <option value="">不列入本次清理</option>
        {cleanUpVerdicts.map(({ key, zh }) => (
          <option key={key} value={key} selected={values[name] === key}>
            {zh}
          </option>
        ))}
      </select>
    </div>
  )
}

function Before({ before }: Pick<Shown, 'before'>): VNode | null {
  if (before.length === 0) return null
  return (
    <Panel id="before" title="历次清理" flush>
      <ListTable
        caption="历次清理"
        rows={before}
        keyOf={({ id }) => String(id)}
        empty={null}
        columns={[
          { head: '依据', cell: ({ basis }) => basis },
          { head: '决定日期', cell: ({ on }) => dayInChinese(on), look: 'narrow' },
          { head: '继续有效', cell: ({ kept }) => kept, look: 'number' },
          { head: '修改', cell: ({ amended }) => amended, look: 'number' },
          { head: '废止失效', cell: ({ ended }) => ended, look: 'number' },
          { head: '公开目录', cell: (cleanUp) => <Items {...cleanUp} />, look: 'narrow' },
        ]}
      />
    </Panel>
  )
}

function Items({ items }: DoneCleanUp): VNode {
  return (
    <>
      {items.map((id, at) => (
        <a key={id} href={`/office/items/${id}`}>
          目录{at + 1}{' '}
        </a>
      ))}
    </>
  )
}
