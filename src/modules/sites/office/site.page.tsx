import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { versionField } from '../../../platform/http/field-schemas.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { GovernmentLevel } from '../../../statute/proactive-disclosure/statutory-items.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import type { Site } from '../domain/site.ts'
import { usualColumns } from '../domain/usual-columns.ts'
import { entryOf, siteFields, valuesOfSite } from './site-fields.ts'
import { SiteFields, type SiteForm } from './site-form.tsx'
import { ownSite, type SiteKeeping } from './site-keeping.ts'
import { SiteHead } from './site-tabs.tsx'

/** What a site is: its name and addresses, what its foot says, its colours. */
export function sitePages(keeping: SiteKeeping): readonly Page[] {
  const path = '/office/sites/:id'
  const look = {
    may: 'keep-sites',
    path,
    title: '网站信息',
    view: ({ site, ...form }: SiteForm & { readonly site: Site }) => (
      <>
        <SiteHead site={site} at={`/office/sites/${site.id}`} title="网站信息" />
        <SiteFields {...form} isNew={false} />
      </>
    ),
  } as const
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: ({ actor, params }) => {
        const own = ownSite(keeping, actor, params['id'])
        if (!own.ok) return Promise.resolve(own)
        const { site } = own.value
        const form = { action: `/office/sites/${site.id}`, values: valuesOfSite(site, ''), errors: {} }
        return Promise.resolve(done({ site, ...form }))
      },
    }),
    officeForm({
      ...look,
      fields: z.intersection(z.object({ version: versionField }), siteFields),
      async submit({ actor, params, fields }) {
        const siteId = params['id'] ?? ''
        const on = { siteId, version: fields.version }
        const changed = await keeping.changeSite(actor, on, { is: 'entry', entry: entryOf(fields) })
        return changed.ok ? goOn(`/office/sites/${siteId}`, '已保存，网站已经更新。') : changed
      },
      again: (errors, { actor, params, form }) => {
        const own = ownSite(keeping, actor, params['id'])
        if (!own.ok) return Promise.resolve(own)
        const { site } = own.value
        return Promise.resolve(done({ site, action: `/office/sites/${site.id}`, ...shownAgain(form, site, errors) }))
      },
    }),
  ]
}

/** Whoever was told of somebody else's change goes on from the newest version, with what they typed. */
function shownAgain(form: RawFields, { version }: Site, errors: SiteForm['errors']) {
  return { values: { ...form, version: String(errors[''] === undefined ? form['version'] : version) }, errors }
}

const ID_WORDS = '网站地址应为小写字母开头的字母、数字和短横，不超过40个字符，例如land。'
const idField = z
  .string({ error: ID_WORDS })
  .trim()
  .regex(/^(?!new$)[a-z][a-z0-9-]{0,39}$/, ID_WORDS)

/** The site an organ has not got yet. */
export function newSitePages(keeping: SiteKeeping): readonly Page[] {
  const path = '/office/sites/new'
  const look = {
    may: 'keep-sites',
    path,
    title: '建立网站',
    view: (form: SiteForm) => (
      <>
        <OfficeHead
          title="建立网站"
          crumbs={[{ label: '网站', href: '/office/sites' }]}
          lead="建立时自动设置常用栏目和法定主动公开内容各项，以后可以修改。"
        />
        <SiteFields {...form} isNew />
      </>
    ),
  } as const
  const organOf = async (organId: string) => (await keeping.listOrgans()).find(({ id }) => id === organId)
  return [
    officePage({
      ...look,
      fields: z.object({}),
      async load({ actor }) {
        const organ = await organOf(actor.organId)
        return done({ action: path, values: valuesOfSite(null, organ?.name ?? ''), errors: {} })
      },
    }),
    officeForm({
      ...look,
      fields: z.intersection(z.object({ id: idField }), siteFields),
      async submit({ actor, fields }) {
        const organ = await organOf(actor.organId)
        if (organ === undefined) return refuse({ '': '没有这个机关。' })
        const columns = usualColumns(organ.level satisfies GovernmentLevel, organ.kind === 'government')
        const created = await keeping.createSite(actor, { id: fields.id, entry: entryOf(fields), columns })
        return created.ok ? goOn(`/office/sites/${fields.id}/columns`, '网站已经建立。') : created
      },
      again: (errors, { form }) => Promise.resolve(done({ action: path, values: form, errors })),
    }),
  ]
}
