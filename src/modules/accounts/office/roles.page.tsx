import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { withinOrgan } from '../../organizations/public.ts'
import type { Account } from '../domain/account.ts'
import { roles } from '../domain/roles.table.ts'
import type { Accounts } from '../open-accounts.ts'
import { rolesInWords } from './roles-in-words.ts'

type Listed = {
  readonly accounts: readonly Account[]
  readonly organs: readonly { readonly id: string; readonly name: string }[]
}

/** 角色: who holds which role in which organ. */
export function rolesPage(accounts: Pick<Accounts, 'listAccounts' | 'listOrgans'>) {
  return officePage<unknown, Listed>({
    path: '/office/roles',
    may: 'grant-roles',
    title: '角色',
    fields: z.object({}),
    async load({ actor }) {
      const organs = withinOrgan(await accounts.listOrgans(), actor.organId)
      const order = (account: Account) => organs.findIndex(({ id }) => id === account.organId)
      const listed = await accounts.listAccounts(organs.map(({ id }) => id))
      return done({ organs, accounts: listed.toSorted((one, other) => order(one) - order(other)) })
    },
    view: (answer) => <RoleList {...answer} />,
  })
}

function RoleList({ accounts, organs }: Listed): VNode {
  return (
    <>
      <OfficeHead title="角色" lead="角色按机关授予。三类管理员由不同的人担任，也不兼任办理申请的角色。" />
      <Panel id="list" title={`共 ${accounts.length} 人`} flush>
        <ListTable
          caption="人员和角色"
          columns={columnsFor(organs)}
          rows={accounts}
          keyOf={({ id }) => id}
          empty={<EmptyState title="还没有账号">账号由系统管理员建立。</EmptyState>}
        />
      </Panel>
      <Panel id="meaning" title="各角色的职责">
        <dl class="facts">
          {roles.map(({ key, zh, duty }) => (
            <div key={key}>
              <dt>{zh}</dt>
              <dd>{duty}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </>
  )
}

function columnsFor(organs: Listed['organs']): readonly Column<Account>[] {
  const nameOf = (organId: string) => organs.find(({ id }) => id === organId)?.name ?? '其他机关'
  return [
    {
      head: '姓名',
      cell: ({ id, name, organId }) => <a href={`/office/roles/${id}?organ=${organId}`}>{name}</a>,
    },
    { head: '所在机关', cell: ({ organId }) => nameOf(organId) },
    {
      head: '角色',
      cell: (account) => (
        <span>
          {[...new Set(account.roles.map(({ organId }) => organId))]
            .map((organId) =>
              organId === account.organId
                ? rolesInWords(account, organId)
                : `${nameOf(organId)}：${rolesInWords(account, organId)}`,
            )
            .join('；') || '尚未授予'}
        </span>
      ),
    },
  ]
}
