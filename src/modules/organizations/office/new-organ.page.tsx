import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { organRefusals } from '../actions/refusals.zh.ts'
import { usualSettings } from '../domain/organ-settings.ts'
import { withinOrgan } from '../domain/organ-tree.ts'
import type { OrganEntry } from '../domain/organ.ts'
import type { Organizations } from '../open-organizations.ts'
import { fieldsOfOrgan } from './fields-of-organ.ts'
import { entryOfFields, organFields } from './organ-fields.ts'
import { OrganForm, type OrganFormProps } from './organ-form.tsx'

const ADDRESS = '/office/organs/new'

const shownAs = {
  path: ADDRESS,
  may: 'administer-organs',
  title: '新增机关',
  view: (form: OrganFormProps) => (
    <>
      <OfficeHead title="新增机关" crumbs={[{ label: '机关', href: '/office/organs' }]} />
      <OrganForm {...form} />
    </>
  ),
} as const

/** 新增机关: below the administrator's own organ unless another of theirs is chosen. */
export function newOrganPages(organizations: Pick<Organizations, 'listOrgans' | 'addOrgan'>): readonly Page[] {
  const load = async ({ actor }: Pick<OfficeQuestion, 'actor'>, typed?: RawFields, errors: FieldErrors = {}) => {
    const organs = withinOrgan(await organizations.listOrgans(), actor.organId)
    const start = fieldsOfOrgan({ ...blank, parentId: actor.organId })
    return done({ action: ADDRESS, typed: typed ?? start, errors, organs, suggested: null, cancel: '/office/organs' })
  }
  return [
    officePage({ ...shownAs, fields: z.object({}), load: (asked) => load(asked) }),
    officeForm({
      ...shownAs,
      fields: organFields,
      async submit({ actor, fields }) {
        const added = await organizations.addOrgan(actor, { ...blank, ...entryOfFields(fields) })
        if (added.ok)
          return goOn(`/office/organs/${added.value}/settings`, '机关已新增。请填写机关代字，核对各项设置。')
        const { field, words } = organRefusals[added.refusal]
        return refuse({ [field]: words })
      },
      again: (errors, question) => load(question, question.form, errors),
    }),
  ]
}

const blank: OrganEntry = {
  parentId: null,
  name: '',
  shortName: '',
  kind: 'department',
  level: 'county',
  succeededBy: null,
  discloses: true,
  documentCode: '',
  reconsideration: null,
  court: null,
  disclosureUnit: { name: '', address: '', postcode: '', hours: '', phone: '', fax: '', email: '' },
  settings: usualSettings,
}
