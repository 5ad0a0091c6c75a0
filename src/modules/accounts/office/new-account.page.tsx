import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import { shown, type Page } from '../../../platform/http/page.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { withinOrgan } from '../../organizations/public.ts'
import { asFieldErrors } from '../actions/refusals.zh.ts'
import type { Accounts } from '../open-accounts.ts'
import { HandedOver } from './handed-over.tsx'

type NewAccount = {
  readonly organs: readonly { readonly value: string; readonly label: string }[]
  readonly typed: RawFields
  readonly errors: FieldErrors
}

const shownAs = {
  path: '/office/accounts/new',
  may: 'administer-accounts',
  title: '新建账号',
  view: (answer: NewAccount) => <NewAccountForm {...answer} />,
} as const

const fields = z.object({
  name: z.string().trim().min(1, '请填写姓名。').max(40, '姓名不超过 40 个字。'),
  login: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{1,29}$/, '登录名为 2 至 30 个字母、数字、点、横线或下划线，以字母或数字开头。'),
  organ: z.uuid('请选择机关。'),
})

/** 新建账号: the form; done, it shows the one-time password, which no address shows again. */
export function newAccountPages(accounts: Pick<Accounts, 'addAccount' | 'listOrgans'>): readonly Page[] {
  const load = async ({ actor }: Pick<OfficeQuestion, 'actor'>, typed: RawFields = {}, errors: FieldErrors = {}) => {
    const mine = withinOrgan(await accounts.listOrgans(), actor.organId)
    return done({ organs: mine.map(({ id, name }) => ({ value: id, label: name })), typed, errors })
  }
  return [
    officePage({ ...shownAs, fields: z.object({}), load: (asked) => load(asked) }),
    officeForm({
      ...shownAs,
      fields,
      async submit({ actor, visitor, fields: { name, login, organ } }) {
        const added = await accounts.addAccount(actor, { name, login, organId: organ })
        if (!added.ok) return refuse(asFieldErrors(added.refusal))
        const handed = { title: '账号已建立', name, login, password: added.value.password }
        const page = { title: handed.title, view: () => <HandedOver {...handed} /> }
        return done(shown(page, undefined, 200, visitor))
      },
      again: (errors, question) => load(question, question.form, errors),
    }),
  ]
}

function NewAccountForm({ organs, typed, errors }: NewAccount): VNode {
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return (
    <>
      <OfficeHead title="新建账号" crumbs={[{ label: '账号', href: '/office/accounts' }]} />
      <OfficeForm action="/office/accounts/new" errors={errors} submit="建立账号" cancel="/office/accounts">
        <FieldSet legend="工作人员">
          <TextField {...field('name')} label="姓名" />
          <TextField {...field('login')} label="登录名" hint="字母和数字，例如姓名全拼" autocomplete="off" />
          <SelectField {...field('organ')} label="所在机关" choices={organs} />
        </FieldSet>
      </OfficeForm>
    </>
  )
}
