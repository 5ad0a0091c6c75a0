import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { maybeWords, versionField, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { Leader } from '../domain/leader.ts'
import type { Site } from '../domain/site.ts'
import { faultOf } from '../refusals.zh.ts'
import { LeaderView, type LeaderShown } from './leader-form.tsx'
import { pictureIn } from './picture-in.ts'
import { ownSite, type SiteKeeping } from './site-keeping.ts'
import { SiteHead } from './site-tabs.tsx'

type Listed = {
  readonly site: Site
  readonly leaders: readonly Leader[]
  /** How many changes wait for somebody else, or were returned. */
  readonly proposed: number
}

/** 领导信息: the leaders the organ's site tells of (条例 第二十条第二项). */
export function leadersPage(keeping: SiteKeeping): Page {
  return officePage({
    path: '/office/sites/:id/leaders',
    may: 'keep-sites',
    title: '领导信息',
    fields: z.object({}),
    async load({ actor, params }) {
      const own = ownSite(keeping, actor, params['id'])
      if (!own.ok) return own
      const { site } = own.value
      const [leaders, proposals] = await Promise.all([keeping.leadersOf(site.id), keeping.proposalsFor(actor)])
      return done<Listed>({ site, leaders, proposed: proposals.length })
    },
    view: (listed) => <LeaderList {...listed} />,
  })
}

function LeaderList({ site, leaders, proposed }: Listed): VNode {
  const own = `/office/sites/${site.id}/leaders`
  return (
    <>
      <SiteHead site={site} at={own} title="领导信息" />
      {proposed === 0 ? null : (
        <p class="notice">
          有{proposed}项修改还没有放行：<a href="/office/site-proposals">网站修改放行</a>。
        </p>
      )}
      <Panel
        id="leaders"
        title="领导信息"
        aside={
          <a class="button button-quiet" href={`${own}/new`}>
            增加
          </a>
        }
        flush
      >
        <ListTable
          caption="领导信息"
          rows={leaders}
          keyOf={({ id }) => id}
          empty={<EmptyState title="还没有领导信息">机关负责人姓名应当公开（条例第二十条第二项）。</EmptyState>}
          columns={[
            { head: '姓名', cell: ({ id, name }) => <a href={`${own}/${id}`}>{name}</a> },
            { head: '职务', cell: ({ post }) => post },
            { head: '顺序', cell: ({ position }) => position, look: 'number' },
            { head: '照片', cell: ({ photo }) => (photo === null ? '无' : '有'), look: 'narrow' },
          ]}
        />
      </Panel>
    </>
  )
}

const PROPOSED = '已提交，由他人放行后网站更新。'

const fields = z.object({
  version: versionField,
  name: words('请填写姓名。', 30),
  post: words('请填写职务。', 100),
  duties: maybeWords(1000),
  career: maybeWords(5000),
  position: z
    .string({ error: '请填写顺序。' })
    .trim()
    .regex(/^[1-9]\d{0,2}$/, '顺序是1至999的数字。')
    .transform(Number),
})

const look = {
  may: 'keep-sites',
  title: ({ leader }: LeaderShown) => leader?.name ?? '增加领导信息',
  view: (shown: LeaderShown) => <LeaderView {...shown} />,
} as const

/** The form of a new leader and of one there is. */
export function leaderPages(keeping: SiteKeeping): readonly Page[] {
  const own = '/office/sites/:id/leaders'
  const forms = [`${own}/new`, `${own}/:leader`].flatMap((path) => [
    officePage({ ...look, path, fields: z.object({}), load: (asked) => load(keeping, asked) }),
    officeForm({
      ...{ ...look, path, carries: 'files', fields },
      async submit({ actor, params, files, fields: { version, ...entry } }) {
        const picture = pictureIn(files, 'photo')
        if (!picture.ok) return picture
        const siteId = params['id'] ?? ''
        const change = { is: 'keep', id: params['leader'] ?? null, entry, picture: picture.value } as const
        const kept = await keeping.proposeLeader(actor, { siteId, version }, change)
        return kept.ok ? goOn(`/office/sites/${siteId}/leaders`, PROPOSED) : kept
      },
      again: (errors, asked) => load(keeping, asked, { values: asked.form, errors }),
    }),
  ])
  const removal = officeForm({
    ...{ ...look, path: `${own}/:leader/removal`, fields: z.object({ version: versionField }) },
    async submit({ actor, params, fields: { version } }) {
      const siteId = params['id'] ?? ''
      const change = { is: 'remove', id: params['leader'] ?? '' } as const
      const removed = await keeping.proposeLeader(actor, { siteId, version }, change)
      return removed.ok ? goOn(`/office/sites/${siteId}/leaders`, PROPOSED) : removed
    },
    again: (errors, asked) => load(keeping, asked, { errors }),
  })
  return [...forms, removal]
}

type Again = { readonly values?: RawFields; readonly errors: FieldErrors }

async function load(
  keeping: SiteKeeping,
  { actor, params }: Pick<OfficeQuestion, 'actor' | 'params'>,
  { values, errors }: Again = { errors: {} },
): Promise<Outcome<LeaderShown, Problem>> {
  const own = ownSite(keeping, actor, params['id'])
  if (!own.ok) return own
  const { site } = own.value
  const leaders = await keeping.leadersOf(site.id)
  const id = params['leader']
  const leader = leaders.find((one) => one.id === id) ?? null
  if (leader === null && id !== undefined) return refuse({ status: 404, detail: faultOf('no-such-leader')[''] ?? '' })
  const shown = values ?? valuesOf(leader, leaders.length + 1)
  return done({ site, leader, values: shown, errors })
}

function valuesOf(leader: Leader | null, next: number): RawFields {
  if (leader === null) return { position: String(next) }
  const { name, post, duties, career, position } = leader
  return { name, post, duties, career, position: String(position) }
}
