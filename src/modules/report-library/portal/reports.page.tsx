import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { definePage } from '../../../platform/http/page.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { addressOf } from '../../../ui/address.ts'
import { FormErrors, SelectField, TextField } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Paging } from '../../../ui/paging.tsx'
import { agencyKinds, kindLabel, type AgencyKind } from '../domain/agency-kinds.table.ts'
import { reportOrders, type ReportList, type ReportOrder } from '../domain/report-list.ts'
import type { LibraryChoices } from '../queries/library-choices.ts'
import { agencyField, optional, yearField } from './field-schemas.ts'
import type { LibraryQuestions } from './library-questions.ts'
import { ReportItems } from './report-items.tsx'

const PER_PAGE = 20
const kindKeys = agencyKinds.map(({ key }) => key)

const fields = z.object({
  agency: agencyField.default(''),
  year: optional(yearField),
  region: optional(z.string().max(60, '地区名称不超过 60 个字。')),
  kind: optional(z.enum(kindKeys, '没有这种机关类型。')),
  order: optional(z.enum(reportOrders, '没有这种排序方式。')),
  page: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,5}$/, '页码应为正整数。')
      .transform(Number),
  ),
})

type Answer = {
  readonly chosen: RawFields
  readonly errors: RawFields
  readonly choices: LibraryChoices
  readonly page: number
  /** null where the filter could not be understood. */
  readonly list: ReportList | null
}

/** 年报库: all reports, narrowed by year, region, kind of agency and part of its name. */
export function reportsPage(ask: Pick<LibraryQuestions, 'listReports' | 'libraryChoices'>) {
  return definePage<z.infer<typeof fields>, Answer>({
    path: '/reports',
    may: 'anyone',
    title: '年报库',
    fields,
    load: async ({ fields: { order, page = 1, ...filter } }) => {
      const range = { order: order ?? 'newest', offset: (page - 1) * PER_PAGE, limit: PER_PAGE }
      const [list, choices] = await Promise.all([ask.listReports(filter, range), ask.libraryChoices()])
      return done({ list, choices, page, errors: {}, chosen: asTexts({ ...filter, order }) })
    },
    again: async (errors, { query }) => ({
      list: null,
      choices: await ask.libraryChoices(),
      page: 1,
      errors,
      chosen: query,
    }),
    view: (answer) => <Reports {...answer} />,
  })
}

function asTexts(values: Readonly<Record<string, string | number | undefined>>): RawFields {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}

function Reports({ chosen, errors, choices, page, list }: Answer): VNode {
  return (
    <>
      <PageHead title="年报库" lead="各机关历年的政府信息公开工作年度报告。可以按年份、地区和机关类型筛选。">
        <div class="button-row guide-doors">
          <a class="button button-quiet" href="/compare">
            对比两份年报
          </a>
          <a class="button button-quiet" href="/checkup">
            年报体检
          </a>
        </div>
      </PageHead>
      <div class="width section">
        <FormErrors errors={errors} />
        <Filters chosen={chosen} errors={errors} choices={choices} />
        {list === null ? null : <Found list={list} page={page} chosen={chosen} />}
      </div>
    </>
  )
}

function Filters({ chosen, errors, choices }: Pick<Answer, 'chosen' | 'errors' | 'choices'>): VNode {
  const field = (name: string) => ({ name, value: chosen[name], error: errors[name] })
  return (
    <form class="box filters" method="get" action="/reports" role="search" aria-label="筛选年报">
      <div class="field-wide">
        <TextField {...field('agency')} label="机关名称" type="search" />
      </div>
      <SelectField
        {...field('year')}
        label="年份"
        any="全部年份"
        choices={choices.years.map(choiceOf((year) => `${year} 年`))}
      />
      <SelectField {...field('region')} label="地区" any="全部地区" choices={choices.regions.map(choiceOf(String))} />
      <SelectField {...field('kind')} label="机关类型" any="全部类型" choices={kindChoices(choices)} />
      <SelectField {...field('order')} label="排序" choices={orderChoices} />
      <button class="button" type="submit">
        筛选
      </button>
    </form>
  )
}

function choiceOf<Value extends string | number>(label: (value: Value) => string) {
  return ({ value, count }: { readonly value: Value; readonly count: number }) => ({
    value: String(value),
    label: `${label(value)}（${count}）`,
  })
}

function kindChoices({ kinds }: LibraryChoices) {
  return kindKeys.flatMap((key: AgencyKind) => {
    const found = kinds.find(({ value }) => value === key)
    return found === undefined ? [] : [choiceOf(kindLabel)(found)]
  })
}

const orderWords: Readonly<Record<ReportOrder, string>> = {
  newest: '最新发布在前',
  agency: '按机关名称',
  requests: '新收申请多的在前',
  findings: '问题多的在前',
}

const orderChoices = reportOrders.map((value) => ({ value, label: orderWords[value] }))

function Found({ list, page, chosen }: { readonly list: ReportList } & Pick<Answer, 'page' | 'chosen'>): VNode {
  const pages = Math.ceil(list.total / PER_PAGE)
  return (
    <section class="section" aria-labelledby="found">
      <h2 id="found">{list.total === 0 ? '没有符合条件的年报' : `共 ${list.total} 份年报`}</h2>
      <div class="box">
        {list.reports.length === 0 ? (
          <NothingFound chosen={chosen} beyond={list.total > 0} />
        ) : (
          <ReportItems reports={list.reports} />
        )}
        <Paging page={page} pages={pages} href={(to) => addressOf('/reports', { ...chosen, page: to })} />
      </div>
    </section>
  )
}

function NothingFound({ chosen, beyond }: { readonly chosen: RawFields; readonly beyond: boolean }): VNode {
  const without = (name: string) => addressOf('/reports', { ...chosen, [name]: undefined })
  const given = filterWords.filter(({ name }) => (chosen[name] ?? '') !== '')
  return (
    <div class="flow">
      <p>{beyond ? '页码超出了范围。' : '您可以放宽条件再找：'}</p>
      <ul class="bullets plain-list">
        {given.map(({ name, label }) => (
          <li key={name}>
            <a href={without(name)}>不限{label}</a>
          </li>
        ))}
        <li>
          <a href="/reports">查看全部年报</a>
        </li>
        <li>
          手上有这份年报？可以直接<a href="/checkup">上传体检</a>。
        </li>
      </ul>
    </div>
  )
}

const filterWords = [
  { name: 'agency', label: '机关名称' },
  { name: 'year', label: '年份' },
  { name: 'region', label: '地区' },
  { name: 'kind', label: '机关类型' },
] as const
