import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { maybeWords, versionField } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { statutoryItemsOf } from '../../../statute/proactive-disclosure/statutory-items.ts'
import { FileField } from '../../../ui/field.tsx'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { ColumnChange } from '../actions/change-columns.ts'
import type { Column } from '../domain/column.ts'
import type { Site } from '../domain/site.ts'
import { columnEntryOf, columnFields, valuesOfColumn } from './column-fields.ts'
import { ColumnFields, type ColumnForm } from './column-form.tsx'
import { columnsOf } from '../domain/site-book.ts'
import { ownSite, type SiteKeeping } from './site-keeping.ts'
import { pictureIn } from './picture-in.ts'
import { VersionField } from './site-tabs.tsx'

type Shown = ColumnForm & { readonly site: Site; readonly waits: number }
type Again = { readonly typed: RawFields; readonly errors: FieldErrors }

const look = {
  may: 'keep-sites',
  title: ({ column }: Shown) => (column === null ? '增加栏目' : '修改栏目'),
  view: (shown: Shown) => <ColumnView {...shown} />,
} as const

const slugField = maybeWords(60).pipe(z.string().regex(/^[a-z0-9-]*$/, '只能有小写字母、数字和短横。'))

/** The form of a new column and of one there is. */
export function columnPages(keeping: SiteKeeping): readonly Page[] {
  const own = '/office/sites/:id/columns'
  const sent = z.intersection(z.object({ version: versionField, slug: slugField }), columnFields)
  const keep = async ({ actor, params, form, fields }: OfficeQuestion & { fields: z.output<typeof sent> }) => {
    const entry = columnEntryOf(fields, form)
    const id = params['column']
    const change: ColumnChange =
      id === undefined ? { is: 'add', entry, slug: fields.slug } : { is: 'change', id, entry }
    const on = { siteId: params['id'] ?? '', version: fields.version }
    const kept = await keeping.changeColumns(actor, on, change)
    if (!kept.ok) return kept
    const before = columnsOf(keeping.book(), on.siteId).find((column) => column.id === id)?.description ?? ''
    const waits = entry.description === before ? '' : '栏目说明由他人放行后网站更新。'
    return goOn(`/office/sites/${on.siteId}/columns`, `栏目已保存。${waits}`)
  }
  return [`${own}/new`, `${own}/:column`].flatMap((path) => [
    officePage({ ...look, path, fields: z.object({}), load: (asked) => load(keeping, asked) }),
    officeForm({
      ...{ ...look, path, fields: sent, submit: keep },
      again: (errors, asked) => load(keeping, asked, { typed: asked.form, errors }),
    }),
  ])
}

/** Another banner for a column. */
export function bannerPage(keeping: SiteKeeping): Page {
  return officeForm({
    ...{ ...look, path: '/office/sites/:id/columns/:column/banner', carries: 'files' },
    fields: z.object({ version: versionField }),
    async submit({ actor, params, fields, files }) {
      const on = { siteId: params['id'] ?? '', version: fields.version, columnId: params['column'] ?? '' }
      const picture = pictureIn(files, 'banner')
      if (!picture.ok) return picture
      const changed = await keeping.proposeBanner(actor, on, picture.value)
      return changed.ok
        ? goOn(`/office/sites/${on.siteId}/columns/${on.columnId}`, '题图已提交，由他人放行后网站更新。')
        : changed
    },
    again: (errors, asked) => load(keeping, asked, { typed: {}, errors }),
  })
}

/** Moving, closing, opening and removing a column: each by a button. */
export function columnStepPages(keeping: SiteKeeping): readonly Page[] {
  const own = '/office/sites/:id/columns/:column'
  const step = (name: string, said: string, change: (id: string, form: RawFields) => ColumnChange) =>
    officeForm({
      ...{ ...look, path: `${own}/${name}`, fields: z.object({ version: versionField }) },
      async submit({ actor, params, form, fields }) {
        const on = { siteId: params['id'] ?? '', version: fields.version }
        const changed = await keeping.changeColumns(actor, on, change(params['column'] ?? '', form))
        return changed.ok ? goOn(`/office/sites/${on.siteId}/columns`, said) : changed
      },
      again: (errors, asked) => load(keeping, asked, { typed: {}, errors }),
    })
  return [
    step('place', '栏目顺序已调整。', (id, { by }) => ({ is: 'move', id, by: by === 'up' ? 'up' : 'down' })),
    step('closing', '栏目已停用。', (id) => ({ is: 'close', id })),
    step('opening', '栏目已启用。', (id) => ({ is: 'open', id })),
    step('removal', '栏目已删除。', (id) => ({ is: 'remove', id })),
  ]
}

type Question = Pick<OfficeQuestion, 'params' | 'query'> & { readonly actor: Staff }

async function load(
  keeping: SiteKeeping,
  { actor, params, query }: Question,
  again?: Again,
): Promise<Outcome<Shown, Problem>> {
  const own = ownSite(keeping, actor, params['id'])
  if (!own.ok) return own
  const { site, columns } = own.value
  const found = columnOf(columns, params['column'])
  if (!found.ok) return found
  const column = found.value
  const organ = (await keeping.listOrgans()).find((one) => one.id === site.organId)
  const list = `/office/sites/${site.id}/columns`
  const waits = await waitingFor(keeping, actor, column)
  return done({
    ...{ site, waits, column, columns, cancel: list, action: `${list}/${column?.id ?? 'new'}` },
    statutory: statutoryItemsOf(organ?.level ?? 'county'),
    values: valuesShown({ site, column, under: query['under'] ?? '' }, again),
    errors: again?.errors ?? {},
  })
}

/** How many changes of a column are not released yet. */
async function waitingFor(keeping: SiteKeeping, actor: Staff, column: Column | null): Promise<number> {
  const proposals = column === null ? [] : await keeping.proposalsFor(actor)
  return proposals.filter(({ proposal }) => proposal.change.target === column?.id).length
}

/** The column of an address; null for that of a new one. */
function columnOf(columns: readonly Column[], id: string | undefined): Outcome<Column | null, Problem> {
  if (id === undefined) return done(null)
  const column = columns.find((one) => one.id === id)
  return column === undefined ? refuse({ status: 404, detail: '没有这个栏目。' }) : done(column)
}

type Kept = { readonly site: Site; readonly column: Column | null; readonly under: string }

/** Whoever was told of somebody else's change goes on from the newest version, with what they typed. */
function valuesShown({ site, column, under }: Kept, again: Again | undefined): RawFields {
  const kept = column === null ? { kind: 'list', parentId: under } : valuesOfColumn(column)
  if (again === undefined || again.typed['name'] === undefined) return { ...kept, version: String(site.version) }
  const version = again.errors[''] === undefined ? again.typed['version'] : undefined
  return { ...again.typed, version: version ?? String(site.version) }
}

function ColumnView(shown: Shown): VNode {
  const { site, column, cancel, waits } = shown
  const crumbs = [
    { label: '网站', href: '/office/sites' },
    { label: '栏目', href: cancel },
  ]
  return (
    <>
      <OfficeHead
        title={column === null ? '增加栏目' : column.name}
        crumbs={crumbs}
        lead={column === null ? site.name : `网址：/columns/${column.path}`}
      >
        {column === null ? null : (
          <a class="button button-quiet" href={`${cancel}/new?under=${column.id}`}>
            增加下级栏目
          </a>
        )}
      </OfficeHead>
      {waits === 0 ? null : (
        <p class="notice notice-warning">
          本栏目的说明或者题图有{waits}项修改还没有放行：<a href="/office/site-proposals">网站修改放行</a>。
        </p>
      )}
      <ColumnFields {...shown} />
      {column === null ? null : <Banner {...shown} />}
      {column === null ? null : <Ending {...shown} />}
    </>
  )
}

function Banner({ site, column, action, errors }: Shown): VNode {
  const banner = column?.banner ?? null
  return (
    <Panel id="banner-panel" title="题图">
      <p class="hint">显示在栏目页顶部，适合专题。PNG或者JPG，不超过3 MB，宽高比以4:1为宜，图中不宜有文字。</p>
      {banner === null ? null : <img class="banner-sample" src={`/site-pictures/${banner}`} alt="现在的题图" />}
      <form class="office-form" method="post" action={`${action}/banner`} enctype="multipart/form-data">
        <VersionField version={site.version} />
        <FileField name="banner" label="选择图片" accept=".png,.jpg,.jpeg" error={errors['banner']} />
        <p class="hint">不选图片直接保存，即去掉题图。</p>
        <button class="button button-quiet" type="submit">
          保存题图
        </button>
      </form>
    </Panel>
  )
}

function Ending({ site, column, action }: Shown): VNode {
  const version = <VersionField version={site.version} />
  return (
    <Panel id="ending" title="停用和删除">
      {column?.closed === true ? (
        <ConfirmBox
          label="启用栏目"
          question="启用后重新显示在菜单中，并汇集停用期间下级机关发布的信息。"
          action={`${action}/opening`}
          confirm="确认启用"
        >
          {version}
        </ConfirmBox>
      ) : (
        <ConfirmBox
          label="停用栏目"
          question="停用后不在菜单、首页和网站地图中显示，也不再收新的信息；已经公开的信息和网址不变。"
          action={`${action}/closing`}
          confirm="确认停用"
        >
          {version}
        </ConfirmBox>
      )}
      <ConfirmBox
        label="删除栏目"
        question="只能删除从来没有信息、下面也没有栏目的栏目。"
        action={`${action}/removal`}
        confirm="确认删除"
        danger
      >
        {version}
      </ConfirmBox>
    </Panel>
  )
}
