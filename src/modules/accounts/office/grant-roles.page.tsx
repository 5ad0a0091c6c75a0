import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { withinOrgan } from '../../organizations/public.ts'
import { asFieldErrors } from '../actions/refusals.zh.ts'
import type { Account } from '../domain/account.ts'
import { roles, type Role } from '../domain/roles.table.ts'
import type { Accounts } from '../open-accounts.ts'

type Needs = Pick<Accounts, 'findAccount' | 'grantRoles' | 'listOrgans'>
type Granting = {
  readonly account: Account
  readonly organs: readonly { readonly id: string; readonly name: string }[]
  readonly organId: string
  readonly checked: ReadonlySet<string>
  readonly errors: FieldErrors
}

const shownAs = {
  path: '/office/roles/:id',
  may: 'grant-roles',
  title: ({ account }: Granting) => `${account.name}的角色`,
  view: (answer: Granting) => <GrantRoles {...answer} />,
} as const

const organField = z.object({ organ: z.string().default('') })

/** The roles of one person in one organ: seen, and settled anew. */
export function grantRolesPages(accounts: Needs): readonly Page[] {
  return [
    officePage({ ...shownAs, fields: organField, load: (asked) => load(accounts, asked, asked.fields.organ) }),
    officeForm({
      ...shownAs,
      fields: z.looseObject({ organ: z.uuid('请选择机关。') }),
      async submit({ actor, params, form, fields: { organ } }) {
        const id = params['id'] ?? ''
        const granted = await accounts.grantRoles(actor, { id, organId: organ, roles: chosenRoles(form) })
        return granted.ok
          ? goOn(`/office/roles/${id}?organ=${organ}`, '角色已调整。')
          : refuse(asFieldErrors(granted.refusal))
      },
      async again(errors, question) {
        const loaded = await load(accounts, question, question.form['organ'] ?? '')
        return loaded.ok ? done({ ...loaded.value, errors, checked: new Set(chosenRoles(question.form)) }) : loaded
      },
    }),
  ]
}

function chosenRoles(form: RawFields): readonly Role[] {
  return roles.filter(({ key }) => form[`role-${key}`] !== undefined).map(({ key }) => key)
}

async function load(
  accounts: Needs,
  { actor, params }: Pick<OfficeQuestion, 'actor' | 'params'>,
  asked: string,
): Promise<Outcome<Granting, Problem>> {
  const account = await accounts.findAccount(params['id'] ?? '')
  const organs = withinOrgan(await accounts.listOrgans(), actor.organId)
  const organ = organs.find(({ id }) => id === asked) ?? organs.find(({ id }) => id === account?.organId) ?? organs[0]
  if (account === undefined || organ === undefined) return refuse({ status: 404 })
  const held = account.roles.filter(({ organId }) => organId === organ.id).map(({ role }) => role)
  return done({ account, organs, organId: organ.id, checked: new Set<string>(held), errors: {} })
}

function GrantRoles({ account, organs, organId, checked, errors }: Granting): VNode {
  const address = `/office/roles/${account.id}`
  return (
    <>
      <OfficeHead
        title={`${account.name}的角色`}
        crumbs={[{ label: '角色', href: '/office/roles' }]}
        lead="保存后，本人在各处的登录立即退出，重新登录后按新的角色办理。"
      />
      <Panel id="where" title="在哪个机关">
        <form class="filters" method="get" action={address}>
          <SelectField
            name="organ"
            label="机关"
            value={organId}
            choices={organs.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <button class="button button-quiet" type="submit">
            查看
          </button>
        </form>
      </Panel>
      <div class="panel-gap">
        <OfficeForm action={address} errors={errors} submit="保存" cancel="/office/roles">
          <input type="hidden" name="organ" value={organId} />
          <FieldSet legend={`在${organs.find(({ id }) => id === organId)?.name ?? ''}的角色`}>
            {roles.map(({ key, zh, duty }) => (
              <CheckField key={key} name={`role-${key}`} label={zh} hint={duty} checked={checked.has(key)} />
            ))}
          </FieldSet>
        </OfficeForm>
      </div>
    </>
  )
}
