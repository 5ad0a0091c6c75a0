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
import { ownSite, type ShownProposal, type SiteKeeping } from './site-keeping.ts'
import { SiteHead, VersionField } from './site-tabs.tsx'

type Shown = {
  readonly site: Site
  readonly values: RawFields
  readonly errors: FieldErrors
  /** Whether what the form shows waits to be released, or was returned with a reason. */
  readonly waits: ProposedGuide | undefined
}
type ProposedGuide = { readonly guide: Site['guide']; readonly returnedWhy: string | null }

const elements = Object.fromEntries(guideElements.map(({ key }) => [key, maybeWords()]))

/** What the organ says in its guide beyond what its records tell (条例 第十二条). */
export function siteGuidePages(keeping: SiteKeeping): readonly Page[] {
  const look = {
    may: 'keep-sites',
    path: '/office/sites/:id/guide',
    title: '公开指南',
    view: (shown: Shown) => <GuideView {...shown} />,
  } as const
  const load = async (
    { actor, params }: Pick<OfficeQuestion, 'actor' | 'params'>,
    again?: Pick<Shown, 'values' | 'errors'>,
  ): Promise<Outcome<Shown, Problem>> => {
    const own = ownSite(keeping, actor, params['id'])
    if (!own.ok) return own
    const { site } = own.value
    const waits = proposedGuide(await keeping.proposalsFor(actor))
    return done({ site, waits, values: again?.values ?? waits?.guide ?? site.guide, errors: again?.errors ?? {} })
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
        const proposed = await keeping.proposeGuide(actor, on, guide)
        return proposed.ok ? goOn(`/office/sites/${siteId}/guide`, '已提交，由他人放行后网站更新。') : proposed
      },
      again: (errors, asked) => load(asked, { values: asked.form, errors }),
    }),
  ]
}

/** Somebody goes on from what waits, not from what it would replace. */
function proposedGuide(proposals: readonly ShownProposal[]): ProposedGuide | undefined {
  for (const { proposal } of proposals)
    if (proposal.change.is === 'guide') return { guide: proposal.change.guide, returnedWhy: proposal.returnedWhy }
  return undefined
}

function GuideView({ site, values, errors, waits }: Shown): VNode {
  const action = `/office/sites/${site.id}/guide`
  return (
    <>
      <SiteHead site={site} at={action} title="公开指南" />
      {waits === undefined ? null : <Waiting {...waits} />}
      <OfficeForm action={action} errors={errors} submit="提交放行">
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

function Waiting({ returnedWhy }: ProposedGuide): VNode {
  return (
    <p class="notice notice-warning">
      下面的内容{returnedWhy === null ? '还没有放行' : `被退回（${returnedWhy}）`}，网站上仍是原来的指南：
      <a href="/office/site-proposals">网站修改放行</a>。
    </p>
  )
}
