import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { choice, maybeWords, versionField, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { gazetteSections } from '../../../statute/proactive-disclosure/gazette-sections.table.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { GazettePractice } from '../domain/gazette-practice.ts'
import { issueRefusals } from '../refusals.zh.ts'
import type { GazetteDesk } from './gazette-desk.ts'

const ADDRESS = '/office/gazette/settings'

const count = (wrong: string) =>
  z
    .string({ error: wrong })
    .trim()
    .regex(/^\d{0,5}$/, wrong)
    .transform(Number)

const settled = z.object({
  version: versionField,
  name: words('请填写刊名。', 40),
  sponsor: words('请填写主办单位。', 60),
  editor: words('请填写编辑单位。', 60),
  licence: maybeWords(60),
  contact: maybeWords(120),
  size: choice(['a4', '16k'], '请选择开本。'),
  running: count('请填写此前出版的总期数。'),
  year: count('请填写年份。'),
  number: count('请填写期数。'),
})

type Shown = { readonly values: RawFields; readonly errors: FieldErrors }

const look = {
  path: ADDRESS,
  may: 'supervise',
  title: '刊物设置',
  view: (shown: Shown) => <SettingsView {...shown} />,
} as const

/** 刊物设置: what the gazette is called, who publishes it, and its sections with their names and order. */
export function settingsPages(desk: GazetteDesk): readonly Page[] {
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: async ({ actor }) => done<Shown>({ values: await valuesOf(desk, actor), errors: {} }),
    }),
    officeForm({
      ...look,
      fields: settled,
      async submit({ actor, fields: { version, running, year, number, ...rest }, form }) {
        const sections = sectionsIn(form)
        if (sections.length === 0) return refuse({ 'section-rules': '请至少保留一个栏目。' })
        const before = { running, year: year === 0 ? null : year, number }
        const kept = await desk.settle(actor, version, { ...rest, sections, before })
        return kept.ok ? goOn(ADDRESS, '已保存。') : refuse({ '': issueRefusals[kept.refusal].words })
      },
      again: async (errors, { actor, form }) => {
        const told = errors[''] === issueRefusals['changed-meanwhile'].words
        const version = told ? ((await valuesOf(desk, actor))['version'] ?? '') : (form['version'] ?? '')
        return done<Shown>({ values: { ...form, version }, errors })
      },
    }),
  ]
}

/** Sections that have a name, in the order of their numbers; equal numbers keep the usual order. */
function sectionsIn(form: RawFields): GazettePractice['sections'] {
  return gazetteSections
    .map(({ key }, at) => ({
      ...{ key, zh: (form[`section-${key}`] ?? '').trim().slice(0, 20) },
      order: Number(/^\d{1,3}$/.exec((form[`order-${key}`] ?? '').trim())?.[0] ?? at + 1),
    }))
    .filter(({ zh }) => zh !== '')
    .toSorted((one, other) => one.order - other.order)
    .map(({ key, zh }) => ({ key, zh }))
}

async function valuesOf(desk: GazetteDesk, { organId }: Staff): Promise<RawFields> {
  const { practice, version } = await desk.practiceOf(organId)
  const { sections, before, ...same } = practice
  const named = sections.flatMap(({ key, zh }, at) => [
    [`section-${key}`, zh],
    [`order-${key}`, String(at + 1)],
  ])
  return {
    ...{ ...same, version: String(version), ...Object.fromEntries(named) },
    ...{ running: String(before.running), year: String(before.year ?? ''), number: String(before.number) },
  }
}

function SettingsView({ values, errors }: Shown): VNode {
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  return (
    <>
      <OfficeHead
        title="刊物设置"
        crumbs={[{ label: '政府公报', href: '/office/gazette' }]}
        lead="修改后对以后出版的公报起作用；已经出版的保持出版时的样子。"
      />
      <OfficeForm action={ADDRESS} errors={errors} submit="保存" cancel="/office/gazette">
        <input type="hidden" name="version" value={values['version'] ?? ''} />
        <FieldSet legend="刊物">
          <TextField {...field('name')} label="刊名" />
          <TextField {...field('sponsor')} label="主办" />
          <TextField {...field('editor')} label="编辑" />
          <TextField {...field('licence')} label="准印证号" hint="没有的不填。" />
          <TextField {...field('contact')} label="索取和咨询" hint="地址、电话，印在封面。" />
          <SelectField
            {...field('size')}
            label="开本"
            choices={[
              { value: 'a4', label: 'A4' },
              { value: '16k', label: '大16开' },
            ]}
          />
        </FieldSet>
        <Panel id="sections" title="栏目和顺序" flush>
          <p class="hint panel-hint">不刊登的栏目清空名称；序号小的在前。</p>
          <ListTable
            caption="栏目和顺序"
            rows={gazetteSections}
            keyOf={({ key }) => key}
            empty={null}
            columns={[
              { head: '常用栏目', cell: ({ zh }) => (zh === '' ? '本地自设' : zh), look: 'narrow' },
              {
                head: '本刊名称',
                cell: ({ key, zh }) => (
                  <Cell {...field(`section-${key}`)} label={`${zh === '' ? '本地自设栏目' : zh}的本刊名称`} />
                ),
              },
              {
                head: '序号',
                cell: ({ key, zh }) => (
                  <Cell {...field(`order-${key}`)} label={`${zh === '' ? '本地自设栏目' : zh}的序号`} />
                ),
              },
            ]}
          />
        </Panel>
        <FieldSet legend="在本系统以前出版的" hint="期号接着编。第一期由本系统出版以后不再起作用。">
          <TextField {...field('running')} label="总期数" inputmode="numeric" />
          <TextField {...field('year')} label="其中本年的年份" inputmode="numeric" />
          <TextField {...field('number')} label="本年期数" inputmode="numeric" />
        </FieldSet>
      </OfficeForm>
    </>
  )
}

type CellProps = {
  readonly name: string
  readonly value: string
  readonly error: string | undefined
  readonly label: string
}

function Cell({ name, value, error, label }: CellProps): VNode {
  return (
    <div class="field">
      <label class="unseen" for={name}>
        {label}
      </label>
      {error === undefined ? null : <p class="field-error">{error}</p>}
      <input id={name} name={name} type="text" value={value} />
    </div>
  )
}
