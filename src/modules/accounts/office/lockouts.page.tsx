import type { VNode } from 'preact'
import { z } from 'zod'
import { timeInChina } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { FormErrors } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { withinOrgan } from '../../organizations/public.ts'
import { asFieldErrors } from '../actions/refusals.zh.ts'
import type { Accounts } from '../open-accounts.ts'
import type { Lockout } from '../queries/list-lockouts.ts'

type Shown = {
  readonly lockouts: readonly Lockout[]
  readonly organs: ReadonlyMap<string, string>
  readonly now: Date
  readonly errors: FieldErrors
}

const shownAs = {
  may: 'grant-roles',
  title: '登录失败',
  view: (shown: Shown) => <Lockouts {...shown} />,
} as const

/** 登录失败: whose account somebody tries to get into, who has to wait, and letting them in again. */
export function lockoutPages(
  accounts: Pick<Accounts, 'listLockouts' | 'listOrgans' | 'unlockAccount' | 'now'>,
): readonly Page[] {
  const load = async ({ actor }: Pick<OfficeQuestion, 'actor'>, errors: FieldErrors = {}) => {
    const organs = withinOrgan(await accounts.listOrgans(), actor.organId)
    const lockouts = await accounts.listLockouts(organs.map(({ id }) => id))
    return done({ lockouts, organs: new Map(organs.map(({ id, name }) => [id, name])), now: accounts.now(), errors })
  }
  return [
    officePage({ ...shownAs, path: '/office/lockouts', fields: z.object({}), load: (asked) => load(asked) }),
    officeForm({
      ...shownAs,
      path: '/office/lockouts/:id/removal',
      fields: z.object({}),
      async submit({ actor, params }) {
        const unlocked = await accounts.unlockAccount(actor, params['id'] ?? '')
        return unlocked.ok
          ? goOn('/office/lockouts', '已解除，本人现在可以登录。')
          : refuse(asFieldErrors(unlocked.refusal))
      },
      again: (errors, question) => load(question, errors),
    }),
  ]
}

function Lockouts({ lockouts, organs, now, errors }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="登录失败"
        lead="最近 24 小时内登录失败的账号。连续失败 5 次须等待 1 分钟，以后每次加倍，最长 30 分钟。次数异常的，请向本人核实，必要时请系统管理员停用账号。"
      />
      <FormErrors errors={errors} />
      <Panel id="list" title={`共 ${lockouts.length} 个账号`} flush>
        <ListTable
          caption="登录失败的账号"
          columns={columnsFor(organs, now)}
          rows={lockouts}
          keyOf={({ accountId }) => accountId}
          empty={<EmptyState title="最近 24 小时没有登录失败" />}
        />
      </Panel>
    </>
  )
}

function columnsFor(organs: ReadonlyMap<string, string>, now: Date): readonly Column<Lockout>[] {
  return [
    { head: '姓名', cell: ({ name }) => name },
    { head: '登录名', look: 'narrow', cell: ({ login }) => <span class="mono">{login}</span> },
    { head: '机关', cell: ({ organId }) => organs.get(organId) ?? '' },
    { head: '失败次数', look: 'number', cell: ({ failures }) => failures },
    { head: '最近一次', look: 'narrow', cell: ({ lastAt }) => timeInChina(lastAt) },
    { head: '状态', cell: (lockout) => <LockoutState lockout={lockout} now={now} /> },
  ]
}

function LockoutState({ lockout, now }: { readonly lockout: Lockout; readonly now: Date }): VNode {
  const { accountId, lockedUntil } = lockout
  if (lockedUntil === null || lockedUntil <= now) return <StatusBadge tone="neutral">可以登录</StatusBadge>
  return (
    <form class="inline-form" method="post" action={`/office/lockouts/${accountId}/removal`}>
      <StatusBadge tone="bad">{`锁定至${timeInChina(lockedUntil)}`}</StatusBadge>
      <button class="button button-quiet" type="submit">
        解除
      </button>
    </form>
  )
}
