import type { VNode } from 'preact'
import type { RawFields } from '../../../platform/http/fields.ts'
import { FormErrors, SelectField, TextField } from '../../../ui/field.tsx'
import type { LibraryChoices } from '../queries/library-choices.ts'

export type ChooserProps = {
  readonly chosen: RawFields
  readonly errors: RawFields
  readonly choices: LibraryChoices
  readonly agencies: readonly string[]
}

/** The two forms of 对比: a pair of reports, or one agency over the years. */
export function CompareChooser({ chosen, errors, choices, agencies }: ChooserProps): VNode {
  return (
    <>
      <FormErrors errors={errors} />
      <AgencyNames agencies={agencies} />
      <div class="choosers">
        <form class="box flow" method="get" action="/compare" aria-labelledby="choose-pair">
          <h2 id="choose-pair">两份年报对比</h2>
          <div class="chooser-pair">
            <Side side="from" legend="第一份" chosen={chosen} errors={errors} choices={choices} />
            <Side side="to" legend="第二份" chosen={chosen} errors={errors} choices={choices} />
          </div>
          <button class="button" type="submit">
            对比
          </button>
        </form>
        <form class="box flow" method="get" action="/compare/years" aria-labelledby="choose-agency">
          <h2 id="choose-agency">一个机关的历年变化</h2>
          <TextField
            name="agency"
            label="机关名称"
            list="agency-names"
            value={chosen['agency']}
            error={errors['agency']}
          />
          <button class="button" type="submit">
            查看历年
          </button>
        </form>
      </div>
    </>
  )
}

function AgencyNames({ agencies }: Pick<ChooserProps, 'agencies'>): VNode {
  return (
    <datalist id="agency-names">
      {agencies.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

type SideProps = Omit<ChooserProps, 'agencies'> & { readonly side: 'from' | 'to'; readonly legend: string }

function Side({ side, legend, chosen, errors, choices }: SideProps): VNode {
  const [agency, year] = [`${side}Agency`, `${side}Year`]
  return (
    <fieldset class="flow">
      <legend>{legend}</legend>
      <TextField
        name={agency}
        label="机关名称"
        hint={side === 'to' ? '不填表示与第一份是同一机关' : '可以只写名称的一部分'}
        list="agency-names"
        value={chosen[agency]}
        error={errors[agency]}
      />
      <SelectField
        name={year}
        label="年份"
        any="最近一年"
        value={chosen[year]}
        error={errors[year]}
        choices={choices.years.map(({ value }) => ({ value: String(value), label: `${value} 年` }))}
      />
    </fieldset>
  )
}
