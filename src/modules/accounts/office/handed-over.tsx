import type { VNode } from 'preact'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'

type HandedOverProps = {
  readonly title: string
  readonly name: string
  readonly login: string
  readonly password: string
}

/** A one-time password, to be handed over in person. */
export function HandedOver({ title, name, login, password }: HandedOverProps): VNode {
  return (
    <>
      <OfficeHead title={title} crumbs={[{ label: '账号', href: '/office/accounts' }]} />
      <Panel id="handed" title={`交给 ${name}`}>
        <div class="once">
          <p>
            登录名 <strong class="mono">{login}</strong>，一次性密码：
          </p>
          <strong class="once-secret">{password}</strong>
          <p>这个密码只显示这一次，请当面或者用其他可靠的方式交给本人。本人首次登录时必须修改。</p>
        </div>
        <p class="button-row">
          <a class="button" href="/office/accounts">
            回到账号列表
          </a>
        </p>
      </Panel>
    </>
  )
}
