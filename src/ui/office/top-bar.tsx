import type { VNode } from 'preact'
import { Seal } from '../seal.tsx'
import type { OfficePerson } from './office-person.ts'

type TopBarProps = { readonly person: OfficePerson; readonly at: string; readonly elder: boolean }

/** The bar above every page of the office: where one works, who one is, and the way out. */
export function TopBar({ person, at, elder }: TopBarProps): VNode {
  return (
    <header class="top">
      <a class="top-menu button button-quiet" href="#menu">
        菜单
      </a>
      <a class="top-mark" href="/office">
        <Seal />
        <span>公开工作台</span>
      </a>
      <p class="top-organ">
        {person.organName}
        {person.hasOtherOrgans ? (
          <a class="top-change" href="/office/organ">
            切换机关
          </a>
        ) : null}
      </p>
      <div class="top-person">
        <form method="post" action="/display">
          <input type="hidden" name="back" value={at} />
          <button class="quiet" type="submit" name="mode" value={elder ? 'usual' : 'elder'}>
            {elder ? '标准字号' : '大字号'}
          </button>
        </form>
        <a class="top-name" href="/office/account">
          <span class="unseen">我的账号：</span>
          {person.name}
        </a>
        <form method="post" action="/office/sign-out">
          <button class="quiet" type="submit">
            退出
          </button>
        </form>
      </div>
    </header>
  )
}
