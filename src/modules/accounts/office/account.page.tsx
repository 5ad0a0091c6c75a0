import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import { shown, type Page, type Problem } from '../../../platform/http/page.ts'
import { addressOf } from '../../../ui/address.ts'
import { FormErrors } from '../../../ui/field.tsx'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { withinOrgan } from '../../organizations/public.ts'
import { asFieldErrors } from '../actions/refusals.zh.ts'
import type { Account } from '../domain/account.ts'
import type { Accounts } from '../open-accounts.ts'
import { AccountState } from './accounts.page.tsx'
import { HandedOver } from './handed-over.tsx'
import { rolesInWords } from './roles-in-words.ts'

export type OpenCasesOf = (accountId: string, organIds: readonly string[]) => Promise<number>

type Needs = Pick<Accounts, 'findAccount' | 'listOrgans' | 'suspendAccount' | 'resetPassword'> & {
  readonly openCasesOf: OpenCasesOf
}
type Kept = {
  readonly account: Account
  /** What this person still has in hand. */
  readonly openCases: number
  /** Whether who looks may hand it over themselves. */
  readonly mayHandOver: boolean
  readonly organs: ReadonlyMap<string, string>
  readonly errors: FieldErrors
}

const shownAs = {
  may: 'administer-accounts',
  title: ({ account }: Kept) => account.name,
  view: (answer: Kept) => <AccountView {...answer} />,
} as const

/** One account, and what its system administrator does with it. */
export function accountPages(accounts: Needs): readonly Page[] {
  const load = loadWith(accounts)
  const again = (errors: FieldErrors, question: OfficeQuestion) => load(question, errors)
  const suspension = (verb: 'suspension' | 'resumption') =>
    officeForm({
      ...shownAs,
      path: `/office/accounts/:id/${verb}`,
      fields: z.object({}),
      async submit({ actor, params }) {
        const id = params['id'] ?? ''
        const suspended = verb === 'suspension'
        const kept = await accounts.suspendAccount(actor, { id, suspended })
        if (!kept.ok) return refuse(asFieldErrors(kept.refusal))
        return goOn(`/office/accounts/${id}`, suspended ? '账号已停用。' : '账号已恢复。')
      },
      again,
    })
  return [
    officePage({ ...shownAs, path: '/office/accounts/:id', fields: z.object({}), load: (asked) => load(asked) }),
    suspension('suspension'),
    suspension('resumption'),
    officeForm({
      ...shownAs,
      path: '/office/accounts/:id/password',
      fields: z.object({}),
      async submit({ actor, params, visitor }) {
        const account = await accounts.findAccount(params['id'] ?? '')
        if (account === undefined) return refuse(asFieldErrors('no-such-account'))
        const reset = await accounts.resetPassword(actor, account.id)
        if (!reset.ok) return refuse(asFieldErrors(reset.refusal))
        const { name, login } = account
        const handed = { title: '密码已重置', name, login, password: reset.value }
        const page = { title: handed.title, view: () => <HandedOver {...handed} /> }
        return done(shown(page, undefined, 200, visitor))
      },
      again,
    }),
  ]
}

/** The account where it is one of those the person keeps; for all others there is none. */
function loadWith(accounts: Needs) {
  return async (
    { actor, params }: Pick<OfficeQuestion, 'actor' | 'params'>,
    errors: FieldErrors = {},
  ): Promise<Outcome<Kept, Problem>> => {
    const account = await accounts.findAccount(params['id'] ?? '')
    const mine = withinOrgan(await accounts.listOrgans(), actor.organId)
    if (account === undefined || !mine.some(({ id }) => id === account.organId)) return refuse({ status: 404 })
    const worksIn = new Set([account.organId, ...account.roles.map(({ organId }) => organId)])
    return done({
      account,
      openCases: await accounts.openCasesOf(account.id, [...worksIn]),
      mayHandOver: actor.permissions.has('assign-requests'),
      organs: new Map(mine.map(({ id, name }) => [id, name])),
      errors,
    })
  }
}

function AccountView(shown: Kept): VNode {
  const { account, organs, errors } = shown
  const { id, name, login, organId } = account
  const held = [...new Set(account.roles.map(({ organId }) => organId))]
  return (
    <>
      <OfficeHead
        title={name}
        crumbs={[{ label: '账号', href: '/office/accounts' }]}
        badges={<AccountState account={account} />}
      />
      <FormErrors errors={errors} />
      <Panel id="account" title="账号">
        <Facts
          facts={[
            { term: '登录名', value: login },
            { term: '所在机关', value: organs.get(organId) ?? '' },
            ...held.map((organ) => ({
              term: `在${organs.get(organ) ?? '其他机关'}的角色`,
              value: rolesInWords(account, organ),
            })),
          ]}
        />
      </Panel>
      <Panel id="keep" title="维护">
        <ConfirmBox
          label="重置密码"
          question="将生成新的一次性密码，本人在各处的登录立即退出，两步验证一并关闭。请先核实是本人提出。"
          action={`/office/accounts/${id}/password`}
          confirm="重置密码"
        />
        <OpenCases {...shown} />
        <Suspension account={account} />
      </Panel>
    </>
  )
}

/** What would be left lying once nobody can sign in any more. */
function OpenCases({ account: { id, name }, openCases, mayHandOver }: Kept): VNode | null {
  if (openCases === 0) return null
  return (
    <p class="notice notice-warning">
      {name}手中还有{openCases}件未办结的申请。停用前请
      {mayHandOver ? (
        <a href={addressOf('/office/handover', { from: id })}>移交他人</a>
      ) : (
        '公开工作主管在“移交案件”中移交他人'
      )}
      ，停用后也可以移交。
    </p>
  )
}

function Suspension({ account: { id, suspended } }: { readonly account: Account }): VNode {
  return suspended ? (
    <ConfirmBox
      label="恢复账号"
      question="恢复后本人可以重新登录，角色不变。"
      action={`/office/accounts/${id}/resumption`}
      confirm="恢复账号"
    />
  ) : (
    <ConfirmBox
      label="停用账号"
      question="停用后本人立即退出登录，不能再登录。手中未办结的申请不会自动移交。"
      action={`/office/accounts/${id}/suspension`}
      confirm="停用账号"
      danger
    />
  )
}
