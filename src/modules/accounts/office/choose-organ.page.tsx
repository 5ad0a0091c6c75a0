import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { asFieldErrors } from '../actions/refusals.zh.ts'
import type { Accounts } from '../open-accounts.ts'
import { sessionToken } from '../session-cookie.ts'
import { rolesInWords } from './roles-in-words.ts'

type Needs = Pick<Accounts, 'chooseOrgan' | 'findAccount' | 'listOrgans'>
type Choices = {
  readonly choices: readonly { readonly value: string; readonly label: string; readonly hint: string }[]
  readonly now: string
  readonly errors: FieldErrors
}

const shownAs = {
  path: '/office/organ',
  may: 'signed-in',
  title: '切换机关',
  view: (answer: Choices) => <ChooseOrgan {...answer} />,
} as const

/** 切换机关: for people who hold roles in several organs. They work in one at a time. */
export function chooseOrganPages(accounts: Needs): readonly Page[] {
  const load = async ({ actor }: Pick<OfficeQuestion, 'actor'>, errors: FieldErrors = {}) => {
    const account = await accounts.findAccount(actor.accountId)
    if (account === undefined) return refuse({ status: 404 } as const)
    const held = (await accounts.listOrgans()).filter(({ id }) => account.roles.some(({ organId }) => organId === id))
    const choices = held.map(({ id, name }) => ({ value: id, label: name, hint: rolesInWords(account, id) }))
    return done({ choices, now: actor.organId, errors })
  }
  return [
    officePage({ ...shownAs, fields: z.object({}), load: (asked) => load(asked) }),
    officeForm({
      ...shownAs,
      fields: z.object({ organ: z.uuid('请选择一个机关。') }),
      async submit({ actor, cookies, fields: { organ } }) {
        const moved = await accounts.chooseOrgan(actor, sessionToken(cookies) ?? '', organ)
        return moved.ok ? goOn('/office') : refuse(asFieldErrors(moved.refusal))
      },
      again: (errors, question) => load(question, errors),
    }),
  ]
}

function ChooseOrgan({ choices, now, errors }: Choices): VNode {
  return (
    <>
      <OfficeHead title="切换机关" lead="您在几个机关担任角色，同一时间只在一个机关办理业务。" />
      <Panel id="organs" title="机关">
        <OfficeForm action="/office/organ" errors={errors} submit="进入" cancel="/office">
          <RadioField name="organ" legend="进入哪个机关" value={now} error={errors['organ']} choices={choices} />
        </OfficeForm>
      </Panel>
    </>
  )
}
