import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { definePage } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { LibraryReport } from '../domain/library-report.ts'
import type { LibraryChoices } from '../queries/library-choices.ts'
import { CompareChooser } from './compare-chooser.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { agencyField, optional, yearField } from './field-schemas.ts'
import { findChosen, type Chosen } from './find-chosen.ts'
import type { LibraryQuestions } from './library-questions.ts'

const fields = z.object({
  a: optional(z.string().max(40)),
  b: optional(z.string().max(40)),
  fromAgency: optional(agencyField),
  fromYear: optional(yearField),
  toAgency: optional(agencyField),
  toYear: optional(yearField),
})

type Answer = {
  readonly chosen: RawFields
  readonly errors: RawFields
  readonly choices: LibraryChoices
  readonly agencies: readonly string[]
  readonly pair: { readonly from: LibraryReport; readonly to: LibraryReport } | null
}

/** 对比: two reports side by side, their differences marked; or the form to choose them. */
export function comparePage(ask: LibraryQuestions) {
  return definePage<z.infer<typeof fields>, Answer>({
    path: '/compare',
    may: 'anyone',
    title: ({ pair }) => (pair === null ? '年报对比' : `${pair.from.title}与${pair.to.title}对比`),
    fields,
    load: async ({ fields: wanted }) => done(await answerTo(ask, wanted)),
    again: async (errors, { query }) => ({ ...(await blank(ask)), chosen: query, errors }),
    view: (answer) => <Compare {...answer} />,
  })
}

async function answerTo(ask: LibraryQuestions, wanted: z.infer<typeof fields>): Promise<Answer> {
  const empty = await blank(ask)
  if (Object.values(wanted).every((value) => value === undefined)) return empty
  const [from, to] = await Promise.all([
    findChosen(ask, { id: wanted.a, agency: wanted.fromAgency, year: wanted.fromYear }),
    findChosen(ask, { id: wanted.b, agency: wanted.toAgency ?? wanted.fromAgency, year: wanted.toYear }),
  ])
  const chosen = { ...namesOf('from', from), ...namesOf('to', to), ...typed(wanted) }
  if (from.report !== undefined && to.report !== undefined) {
    return { ...empty, chosen, pair: { from: from.report, to: to.report } }
  }
  return { ...empty, chosen, errors: { ...errorOf('fromAgency', from), ...errorOf('toAgency', to) } }
}

async function blank(ask: Pick<LibraryQuestions, 'libraryChoices' | 'agencyNames'>): Promise<Answer> {
  const [choices, agencies] = await Promise.all([ask.libraryChoices(), ask.agencyNames()])
  return { chosen: {}, errors: {}, choices, agencies, pair: null }
}

function namesOf(side: 'from' | 'to', { report }: Chosen): RawFields {
  return report === undefined ? {} : { [`${side}Agency`]: report.agency, [`${side}Year`]: String(report.year) }
}

function typed(wanted: z.infer<typeof fields>): RawFields {
  const { fromAgency, fromYear, toAgency, toYear } = wanted
  const given = Object.entries({ fromAgency, fromYear, toAgency, toYear })
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
}

function errorOf(name: string, { error }: Chosen): RawFields {
  return error === undefined ? {} : { [name]: error }
}

function Compare({ pair, ...chooser }: Answer): VNode {
  if (pair !== null) return <ComparisonView {...pair} chooser={chooser} />
  return (
    <>
      <PageHead title="年报对比" lead="两份年报并排看，不同之处逐格标出；或者看一个机关历年的变化。" />
      <div class="width section">
        <CompareChooser {...chooser} />
      </div>
    </>
  )
}
