import type { VNode } from 'preact'
import { z } from 'zod'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { maybeWords, versionField } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { guideElements } from '../../../statute/proactive-disclosure/guide-elements.table.ts'
import { TextAreaField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import type { Site } from '../domain/site.ts'
import { ownSite, type SiteKeeping } from './site-keeping.ts'
import { SiteHead, VersionField } from './site-tabs.tsx'

type Shown = { readonly site: Site; readonly values: RawFields; readonly errors: FieldErrors }

const elements = Object.fromEntries(guideElements.map(({ key }) => [key, maybeWords()]))

/** What the organ says in its guide beyond what its records tell (条例 第十二条). */
export function siteGuidePages(keeping: SiteKeeping): readonly Page[] {
  const look = {
    may: 'keep-sites',
    path: '/office/sites/:id/guide',
    title: '公开指南',
    view: (shown: Shown) => <GuideView {...shown} />,
  } as const
  const load = (
    { actor, params }: Pick<OfficeQuestion, 'actor' | 'params'>,
    again?: Omit<Shown, 'site'>,
  ): Promise<Outcome<Shown, Problem>> => {
    const own = ownSite(keeping, actor, params['id'])
    if (!own.ok) return Promise.resolve(own)
    const { site } = own.value
    return Promise.resolve(done({ site, values: again?.values ?? site.guide, errors: again?.errors ?? {} }))
  }
  return [
    officePage({ ...look, fields: z.object({}), load: (asked) => load(asked) }),
    officeForm({
      ...look,
      fields: z.object({ version: versionField, ...elements }),
      async submit({ actor, params, fields }) {
        const siteId = params['id'] ?? ''
        const { version, ...guide } = fields
        const on = { siteId, version }
        const changed = await keeping.changeSite(actor, on, { is: 'guide', guide })
        return changed.ok ? goOn(`/office/sites/${siteId}/guide`, '公开指南已更新。') : changed
      },
      again: (errors, asked) => load(asked, { values: asked.form, errors }),
    }),
  ]
}

function GuideView({ site, values, errors }: Shown): VNode {
  const action = `/office/sites/${site.id}/guide`
  return (
    <>
      <SiteHead site={site} at={action} title="公开指南" />
      <OfficeForm action={action} errors={errors} submit="保存">
        <VersionField version={site.version} />
        <p class="soft">
          指南应有条例第十二条规定的各项内容。不填的，按照机关登记的情况自动生成（例如工作机构、地址、电话）。
        </p>
        {guideElements.map(({ key, zh }) => (
          <TextAreaField key={key} name={key} label={zh} value={values[key] ?? ''} rows={2} />
        ))}
      </OfficeForm>
    </>
  )
}
