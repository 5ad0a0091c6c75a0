import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { versionField } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { SelectField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { treeOfColumns } from '../domain/column-tree.ts'
import type { HomeBlock } from '../domain/site.ts'
import { ownSite, type KeptSite, type SiteKeeping } from './site-keeping.ts'
import { SiteHead, VersionField } from './site-tabs.tsx'

const BLOCKS = 10
const LINES = [3, 5, 7, 10]
const places = Array.from({ length: BLOCKS }, (_, at) => at + 1)

type Shown = KeptSite & { readonly values: RawFields; readonly errors: FieldErrors }

/** Which columns the first page of the organ's site shows, in which order and how much of each. */
export function siteHomePages(keeping: SiteKeeping): readonly Page[] {
  const look = {
    may: 'keep-sites',
    path: '/office/sites/:id/home',
    title: '首页',
    view: (shown: Shown) => <HomeView {...shown} />,
  } as const
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: ({ actor, params }) => Promise.resolve(shownHome(keeping, actor, params['id'])),
    }),
    officeForm({
      ...look,
      fields: z.object({ version: versionField }),
      async submit({ actor, params, form, fields }) {
        const siteId = params['id'] ?? ''
        const on = { siteId, version: fields.version }
        const changed = await keeping.changeSite(actor, on, { is: 'home', home: blocksOf(form) })
        return changed.ok ? goOn(`/office/sites/${siteId}/home`, '首页已更新。') : changed
      },
      again: (errors, { actor, params, form }) =>
        Promise.resolve(shownHome(keeping, actor, params['id'], { values: form, errors })),
    }),
  ]
}

/** Blocks in the order of their places; a column chosen twice is shown once. */
function blocksOf(form: RawFields): readonly HomeBlock[] {
  const blocks = places.flatMap((at): HomeBlock[] => {
    const [column = '', lines = Number(form[`lines-${at}`])] = [form[`block-${at}`]]
    return column === '' ? [] : [{ column, lines: LINES.includes(lines) ? lines : 7 }]
  })
  return [...new Map(blocks.map((block) => [block.column, block])).values()]
}

function shownHome(
  keeping: SiteKeeping,
  actor: Staff,
  id: string | undefined,
  again?: { readonly values: RawFields; readonly errors: FieldErrors },
): Outcome<Shown, Problem> {
  const own = ownSite(keeping, actor, id)
  if (!own.ok) return own
  const { home } = own.value.site
  const kept = home.flatMap(({ column, lines }, at) => [
    [`block-${at + 1}`, column],
    [`lines-${at + 1}`, String(lines)],
  ])
  return done({ ...own.value, values: again?.values ?? Object.fromEntries(kept), errors: again?.errors ?? {} })
}

function HomeView({ site, columns, values, errors }: Shown): VNode {
  const action = `/office/sites/${site.id}/home`
  const choices = treeOfColumns(columns)
    .filter(({ column }) => !column.closed)
    .map(({ column, depth }) => ({ value: column.id, label: `${'　'.repeat(depth)}${column.name}` }))
  return (
    <>
      <SiteHead site={site} at={action} title="首页" />
      <OfficeForm action={action} errors={errors} submit="保存">
        <VersionField version={site.version} />
        <p class="soft">
          按顺序选择首页显示的栏目和条数。一个都不选的，显示第一级的各个信息列表。没有信息的栏目不显示。
        </p>
        <ol class="home-blocks">
          {places.map((at) => (
            <li key={at}>
              <SelectField
                name={`block-${at}`}
                label={`第${at}块`}
                any="不显示"
                value={values[`block-${at}`]}
                choices={choices}
              />
              <SelectField
                name={`lines-${at}`}
                label={`第${at}块条数`}
                value={values[`lines-${at}`] ?? '7'}
                choices={LINES.map((lines) => ({ value: String(lines), label: `${lines}条` }))}
              />
            </li>
          ))}
        </ol>
      </OfficeForm>
    </>
  )
}
