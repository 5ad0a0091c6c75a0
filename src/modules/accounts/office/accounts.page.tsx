import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { withinOrgan } from '../../organizations/public.ts'
import type { Account } from '../domain/account.ts'
import type { Accounts } from '../open-accounts.ts'
import { rolesInWords } from './roles-in-words.ts'

type Listed = { readonly accounts: readonly Account[]; readonly organs: ReadonlyMap<string, string> }

/** 账号: everybody whose account this system administrator keeps. */
export function accountsPage(accounts: Pick<Accounts, 'listAccounts' | 'listOrgans'>) {
  return officePage<unknown, Listed>({
    path: '/office/accounts',
    may: 'administer-accounts',
    title: '账号',
    fields: z.object({}),
    async load({ actor }) {
      const mine = withinOrgan(await accounts.listOrgans(), actor.organId)
      const listed = await accounts.listAccounts(mine.map(({ id }) => id))
      const order = (account: Account) => mine.findIndex(({ id }) => id === account.organId)
      return done({
        accounts: listed.toSorted((one, other) => order(one) - order(other)),
        organs: new Map(mine.map(({ id, name }) => [id, name])),
      })
    },
    view: (answer) => <AccountList {...answer} />,
  })
}

function AccountList({ accounts, organs }: Listed): VNode {
  return (
    <>
      <OfficeHead title="账号" lead="本机关及下属机关工作人员的账号。角色由安全管理员授予。">
        <a class="button" href="/office/accounts/new">
          新建账号
        </a>
      </OfficeHead>
      <Panel id="list" title={`共 ${accounts.length} 个账号`} flush>
        <ListTable
          caption="账号"
          columns={columnsFor(organs)}
          rows={accounts}
          keyOf={({ id }) => id}
          empty={<EmptyState title="还没有账号" />}
        />
      </Panel>
    </>
  )
}

function columnsFor(organs: ReadonlyMap<string, string>): readonly Column<Account>[] {
  return [
    { head: '姓名', cell: ({ id, name }) => <a href={`/office/accounts/${id}`}>{name}</a> },
    { head: '登录名', look: 'narrow', cell: ({ login }) => <span class="mono">{login}</span> },
    { head: '机关', cell: ({ organId }) => organs.get(organId) ?? '其他机关' },
    { head: '角色', cell: (account) => <span>{allRoles(account) || '尚未授予'}</span> },
    { head: '状态', look: 'narrow', cell: (account) => <AccountState account={account} /> },
  ]
}

function allRoles(account: Account): string {
  return [...new Set(account.roles.map(({ organId }) => rolesInWords(account, organId)))].join('；')
}

/** Whether somebody may sign in, and how safely. */
export function AccountState({ account }: { readonly account: Account }): VNode {
  if (account.suspended) return <StatusBadge tone="bad">已停用</StatusBadge>
  if (account.passwordIsTemporary) return <StatusBadge tone="warning">待改密码</StatusBadge>
  return <StatusBadge tone="good">{account.hasTotp ? '正常，两步验证' : '正常'}</StatusBadge>
}
