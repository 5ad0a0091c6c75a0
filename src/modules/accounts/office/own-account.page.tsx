import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { Account } from '../domain/account.ts'
import type { Accounts } from '../open-accounts.ts'
import { rolesInWords } from './roles-in-words.ts'

type OwnAccount = { readonly account: Account; readonly organs: ReadonlyMap<string, string> }

/** 我的账号: who one is to the system, and what proves it. */
export function ownAccountPage(accounts: Pick<Accounts, 'findAccount' | 'listOrgans'>) {
  return officePage<unknown, OwnAccount>({
    path: '/office/account',
    may: 'signed-in',
    title: '我的账号',
    fields: z.object({}),
    async load({ actor }) {
      const account = await accounts.findAccount(actor.accountId)
      if (account === undefined) return refuse({ status: 404 })
      const organs = new Map((await accounts.listOrgans()).map(({ id, name }) => [id, name]))
      return done({ account, organs })
    },
    view: (answer) => <OwnAccountView {...answer} />,
  })
}

function OwnAccountView({ account, organs }: OwnAccount): VNode {
  const held = [...new Set(account.roles.map(({ organId }) => organId))]
  const facts = held.map((organId) => ({ term: organs.get(organId) ?? '', value: rolesInWords(account, organId) }))
  return (
    <>
      <OfficeHead title="我的账号" />
      <Panel id="who" title={account.name}>
        <Facts facts={[{ term: '登录名', value: account.login }, ...facts]} />
      </Panel>
      <Panel id="proof" title="登录安全">
        <p class="badges">
          <StatusBadge tone={account.hasTotp ? 'good' : 'warning'}>
            {account.hasTotp ? '两步验证已启用' : '两步验证未启用'}
          </StatusBadge>
        </p>
        <p class="button-row">
          <a class="button button-quiet" href="/office/password">
            修改密码
          </a>
          <a class="button button-quiet" href="/office/totp">
            两步验证
          </a>
        </p>
      </Panel>
    </>
  )
}
