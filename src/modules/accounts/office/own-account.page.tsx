import type { VNode } from 'preact'
import { z } from 'zod'
import { timeInChina } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { Account } from '../domain/account.ts'
import type { Accounts } from '../open-accounts.ts'
import type { OpenSession } from '../queries/list-sessions.ts'
import { sessionToken } from '../session-cookie.ts'
import { rolesInWords } from './roles-in-words.ts'

type OwnAccount = {
  readonly account: Account
  readonly organs: ReadonlyMap<string, string>
  readonly sessions: readonly OpenSession[]
}

type Needs = Pick<Accounts, 'findAccount' | 'listOrgans' | 'listSessions' | 'signOutElsewhere'>

/** 我的账号: who one is to the system, what proves it, and where one is signed in. */
export function ownAccountPages(accounts: Needs): readonly Page[] {
  const shownAs = {
    may: 'signed-in',
    title: '我的账号',
    view: (answer: OwnAccount) => <OwnAccountView {...answer} />,
  } as const
  const load = async ({ actor, cookies }: Pick<OfficeQuestion, 'actor' | 'cookies'>) => {
    const account = await accounts.findAccount(actor.accountId)
    if (account === undefined) return refuse({ status: 404 } as const)
    const organs = new Map((await accounts.listOrgans()).map(({ id, name }) => [id, name]))
    return done({ account, organs, sessions: await accounts.listSessions(actor, sessionToken(cookies) ?? '') })
  }
  return [
    officePage({ ...shownAs, path: '/office/account', fields: z.object({}), load: (asked) => load(asked) }),
    officeForm({
      ...shownAs,
      path: '/office/account/other-sessions/removal',
      fields: z.object({}),
      async submit({ actor, cookies }) {
        const ended = await accounts.signOutElsewhere(actor, sessionToken(cookies) ?? '')
        return ended.ok ? goOn('/office/account', `已退出其他 ${ended.value} 处登录。`) : ended
      },
      again: (_errors, question) => load(question),
    }),
  ]
}

function OwnAccountView({ account, organs, sessions }: OwnAccount): VNode {
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
      <Sessions sessions={sessions} organs={organs} />
    </>
  )
}

function Sessions({ sessions, organs }: Pick<OwnAccount, 'sessions' | 'organs'>): VNode {
  return (
    <Panel id="sessions" title={`正在登录（${sessions.length} 处）`}>
      <ul class="flow">
        {sessions.map(({ organId, startedAt, seenAt, isThis }) => (
          <li key={startedAt.getTime()}>
            {timeInChina(startedAt)} 登录{organs.get(organId)}，最近使用 {timeInChina(seenAt)}{' '}
            {isThis ? <StatusBadge tone="good">本次登录</StatusBadge> : null}
          </li>
        ))}
      </ul>
      <p class="soft">30 分钟不使用，或者登录满 12 小时，自动退出。登录的时间和来源见审计记录。</p>
      {sessions.length < 2 ? null : (
        <ConfirmBox
          label="退出其他登录"
          question="其他电脑和浏览器上的登录立即退出，本次登录不受影响。怀疑他人使用您的账号的，请接着修改密码。"
          action="/office/account/other-sessions/removal"
          confirm="退出其他登录"
        />
      )}
    </Panel>
  )
}
