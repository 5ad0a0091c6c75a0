import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { definePage } from '../../../platform/http/page.ts'
import { addressOf } from '../../../ui/address.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { YearsChart } from '../../../ui/report/years-chart.tsx'
import { compareYears, type YearsTable } from '../../annual-report/public.ts'
import type { LibraryChoices } from '../queries/library-choices.ts'
import { CompareChooser } from './compare-chooser.tsx'
import { agencyField } from './field-schemas.ts'
import { changeText, figureText, percentChangeText } from './figure-text.ts'
import type { LibraryQuestions } from './library-questions.ts'

const fields = z.object({ agency: agencyField.default('').pipe(z.string().min(1, '请填写机关名称。')) })

type Kept = Awaited<ReturnType<LibraryQuestions['reportTextsOfAgency']>>

type Answer = {
  readonly agency: string
  readonly errors: RawFields
  readonly choices: LibraryChoices
  readonly agencies: readonly string[]
  readonly kept: Kept
}

/** One agency's key figures over the years. */
export function compareYearsPage(ask: LibraryQuestions) {
  return definePage<z.infer<typeof fields>, Answer>({
    path: '/compare/years',
    may: 'anyone',
    title: ({ agency, kept }) => (kept.length === 0 ? '历年变化' : `${agency}年报历年变化`),
    fields,
    load: async ({ fields: wanted }) => {
      const agency = await fullName(ask, wanted.agency)
      const kept = await ask.reportTextsOfAgency(agency)
      const errors: RawFields = kept.length > 0 ? {} : { agency: `年报库中没有“${agency}”的年报，请写机关全称。` }
      return done({ ...(await choicesOf(ask)), agency, kept, errors })
    },
    again: async (errors, { query }) => ({
      ...(await choicesOf(ask)),
      agency: query['agency'] ?? '',
      kept: [],
      errors,
    }),
    view: (answer) => <Years {...answer} />,
  })
}

/** The only agency whose name contains the words, else the words themselves. */
async function fullName(ask: LibraryQuestions, words: string): Promise<string> {
  const { reports } = await ask.listReports({ agency: words }, { order: 'agency', offset: 0, limit: 100 })
  const names = new Set(reports.map(({ agency }) => agency))
  const [only] = names
  return names.size === 1 && only !== undefined ? only : words
}

async function choicesOf(ask: LibraryQuestions) {
  const [choices, agencies] = await Promise.all([ask.libraryChoices(), ask.agencyNames()])
  return { choices, agencies }
}

function Years({ agency, errors, choices, agencies, kept }: Answer): VNode {
  const table = compareYears(kept.map(({ report }) => report))
  const crumbs = [{ label: '对比', href: '/compare' }]
  return (
    <>
      <PageHead
        title="历年变化"
        crumbs={crumbs}
        lead={kept.length === 0 ? undefined : `${agency}，${kept.length} 个年度的年报。`}
      />
      <div class="width">
        {kept.length === 0 ? null : <YearsParts table={table} kept={kept} />}
        <section class="section" aria-labelledby="other">
          <h2 id="other">{kept.length === 0 ? '选择机关' : '换一个机关或两份年报'}</h2>
          <CompareChooser chosen={{ agency }} errors={errors} choices={choices} agencies={agencies} />
        </section>
      </div>
    </>
  )
}

const drawn = ['newReceived', 'totalResults', 'carriedOut']

function YearsParts({ table, kept }: { readonly table: YearsTable; readonly kept: Kept }): VNode {
  const series = table.rows
    .filter(({ key }) => drawn.includes(key))
    .map(({ label, values }) => ({ label, values: values.map(({ value }) => value) }))
  return (
    <>
      <section class="section" aria-labelledby="trend">
        <h2 id="trend">走势</h2>
        <div class="box">
          <YearsChart years={table.columns.map(({ year }) => String(year ?? ''))} series={series} />
        </div>
      </section>
      <section class="section" aria-labelledby="rows">
        <h2 id="rows">逐年数字</h2>
        <YearsRows table={table} kept={kept} />
      </section>
    </>
  )
}

function YearsRows({ table, kept }: { readonly table: YearsTable; readonly kept: Kept }): VNode {
  return (
    <div class="box scroll" role="region" aria-label="逐年数字表" tabIndex={0}>
      <table class="list-table">
        <thead>
          <tr>
            <th scope="col">项目</th>
            {table.columns.map(({ year }, at) => (
              <th key={at} scope="col" class="number">
                <a href={`/reports/${kept[at]?.id ?? ''}`}>{year} 年</a>
                {at === 0 ? null : (
                  <a class="year-pair" href={addressOf('/compare', { a: kept[at - 1]?.id, b: kept[at]?.id })}>
                    与上年对比
                  </a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, label, unit, values }) => (
            <tr key={key}>
              <th scope="row">
                {label}（{unit}）
              </th>
              {values.map(({ value, change, percent }, at) => (
                <td key={at} class="number">
                  {figureText(value)}
                  {change === null || change === 0 ? null : (
                    <span class={`change ${change < 0 ? 'change-down' : 'change-up'}`}>
                      {changeText(change)}
                      {percent === null ? '' : `（${percentChangeText(percent)}）`}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
