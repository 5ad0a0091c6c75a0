import type { VNode } from 'preact'
import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { organRefusals } from '../actions/refusals.zh.ts'
import { withinOrgan } from '../domain/organ-tree.ts'
import type { Organ } from '../domain/organ.ts'
import { suggestRemedyPlaces } from '../domain/suggest-remedy-places.ts'
import type { Organizations } from '../open-organizations.ts'
import { fieldsOfOrgan } from './fields-of-organ.ts'
import { entryOfFields, organFields, renamedOn } from './organ-fields.ts'
import { OrganForm, type OrganFormProps } from './organ-form.tsx'
import { FormerNames } from './former-names.tsx'
import { OrganState } from './organs.page.tsx'
import { UnitsPanel, unitFields } from './units-panel.tsx'

type Kept = { readonly organ: Organ; readonly form: OrganFormProps; readonly unitErrors: FieldErrors }

const shownAs = {
  may: 'administer-organs',
  title: ({ organ }: Kept) => organ.name,
  view: (answer: Kept) => <OrganView {...answer} />,
} as const

type OrganPagesNeeds = Pick<Organizations, 'listOrgans' | 'changeOrgan' | 'keepUnit'> & { readonly today: () => Day }

/** One organ: its entry and its units. */
export function organPages(organizations: OrganPagesNeeds): readonly Page[] {
  const load = loadWith(organizations)
  const unitPage = (path: string) =>
    officeForm({
      ...shownAs,
      path,
      fields: unitFields,
      async submit({ actor, params, fields: { name, closed } }) {
        const [organId = '', unitId] = [params['id'], params['unit']]
        const change = { organId, name, closed: closed !== undefined, ...(unitId === undefined ? {} : { unitId }) }
        const kept = await organizations.keepUnit(actor, change)
        return kept.ok ? goOn(`/office/organs/${organId}#units`, '内设机构已保存。') : refused(kept.refusal)
      },
      again: (unitErrors, question) => load(question, { unitErrors }),
    })
  return [
    officePage({ ...shownAs, path: '/office/organs/:id', fields: z.object({}), load: (asked) => load(asked) }),
    officeForm({
      ...shownAs,
      path: '/office/organs/:id',
      fields: organFields.extend({ version: z.coerce.number('页面已过期，请刷新后再改。').int() }),
      async submit({ actor, params, fields }) {
        const id = params['id'] ?? ''
        const { version } = fields
        const entry = entryOfFields(fields)
        const since = renamedOn(fields, organizations.today())
        const changed = await organizations.changeOrgan(actor, { id, version, entry, renamedOn: since })
        return changed.ok ? goOn(`/office/organs/${id}`, '已保存。') : refused(changed.refusal)
      },
      again: (errors, question) => load(question, { errors, typed: question.form }),
    }),
    unitPage('/office/organs/:id/units'),
    unitPage('/office/organs/:id/units/:unit'),
  ]
}

function refused(refusal: keyof typeof organRefusals) {
  const { field, words } = organRefusals[refusal]
  return refuse({ [field]: words })
}

type Again = { readonly typed?: RawFields; readonly errors?: FieldErrors; readonly unitErrors?: FieldErrors }

/** The organ where it is one the person administers; for all others there is none. */
function loadWith(organizations: Pick<Organizations, 'listOrgans'>) {
  return async (
    { actor, params }: Pick<OfficeQuestion, 'actor' | 'params'>,
    { typed, errors = {}, unitErrors = {} }: Again = {},
  ): Promise<Outcome<Kept, Problem>> => {
    const all = await organizations.listOrgans()
    const mine = withinOrgan(all, actor.organId)
    const organ = mine.find(({ id }) => id === params['id'])
    if (organ === undefined) return refuse({ status: 404 })
    // The organ its own tree hangs on is not the administrator's, but stays chosen.
    const organs = all.filter(({ id }) => id === organ.parentId || mine.some((own) => own.id === id))
    const form = {
      action: `/office/organs/${organ.id}`,
      typed: typed ?? fieldsOfOrgan(organ),
      errors,
      organs: organs.filter(({ id }) => id !== organ.id),
      suggested: suggestRemedyPlaces(organ, all),
      cancel: '/office/organs',
    }
    return done({ organ, form, unitErrors })
  }
}

function OrganView({ organ, form, unitErrors }: Kept): VNode {
  return (
    <>
      <OfficeHead
        title={organ.name}
        crumbs={[{ label: '机关', href: '/office/organs' }]}
        badges={<OrganState organ={organ} />}
      >
        <a class="button button-quiet" href={`/office/organs/${organ.id}/settings`}>
          设置
        </a>
      </OfficeHead>
      <FormerNames organ={organ} />
      <OrganForm {...form} />
      <UnitsPanel organ={organ} errors={unitErrors} />
    </>
  )
}
