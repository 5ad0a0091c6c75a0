import type { VNode } from 'preact'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { FormErrors, TextField } from '../../../ui/field.tsx'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { qrSvg } from '../../../ui/qr-code.ts'
import type { Accounts } from '../open-accounts.ts'

export type TotpProps = {
  readonly totp: Awaited<ReturnType<Accounts['totpOf']>>
  readonly errors: FieldErrors
}

const crumbs = [{ label: '我的账号', href: '/office/account' }]

/** The page of the second step, in each of its states. */
export function TotpView({ totp, errors }: TotpProps): VNode {
  return (
    <>
      <OfficeHead
        title="两步验证"
        crumbs={crumbs}
        lead="登录时除密码外，还要输入手机验证器上每 30 秒变化一次的 6 位数字。密码泄露时，他人仍然无法登录。"
      />
      {totp.state === 'off' ? <Off /> : null}
      {totp.state === 'started' ? <Started {...totp} errors={errors} /> : null}
      {totp.state === 'on' ? <On errors={errors} /> : null}
    </>
  )
}

function Off(): VNode {
  return (
    <Panel id="off" title="尚未启用">
      <p>请先在手机上安装一个支持 TOTP（RFC 6238）的身份验证器，然后开始设置。</p>
      <form method="post" action="/office/totp/enrolment">
        <button class="button" type="submit">
          开始设置
        </button>
      </form>
    </Panel>
  )
}

type StartedProps = { readonly address: string; readonly typed: string; readonly errors: FieldErrors }

function Started({ address, typed, errors }: StartedProps): VNode {
  return (
    <Panel id="started" title="设置两步验证">
      <ol class="steps flow">
        <li>
          用手机验证器扫描二维码：
          <span class="qr" dangerouslySetInnerHTML={{ __html: qrSvg(address, '验证器设置二维码') }} />
          不能扫描的，可以手工输入密钥：<span class="mono">{typed}</span>
        </li>
        <li>输入验证器上显示的 6 位数字，完成设置。</li>
      </ol>
      <OfficeForm action="/office/totp/confirmation" errors={errors} submit="启用两步验证">
        <TextField name="code" label="验证码" inputmode="numeric" autocomplete="one-time-code" error={errors['code']} />
      </OfficeForm>
    </Panel>
  )
}

function On({ errors }: { readonly errors: FieldErrors }): VNode {
  return (
    <Panel id="on" title="已经启用">
      <FormErrors errors={errors} />
      <p>更换手机前，请先关闭两步验证，再用新手机重新设置。手机丢失的，用恢复码登录，或者请系统管理员重置密码。</p>
      <ConfirmBox
        label="关闭两步验证"
        question="关闭后只凭密码就能登录。请输入密码确认。"
        action="/office/totp/removal"
        confirm="关闭两步验证"
        danger
      >
        <TextField
          name="password"
          label="密码"
          type="password"
          autocomplete="current-password"
          error={errors['password']}
        />
      </ConfirmBox>
    </Panel>
  )
}

/** The recovery codes, this once. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }): VNode {
  return (
    <>
      <OfficeHead title="两步验证已启用" crumbs={crumbs} />
      <Panel id="codes" title="恢复码">
        <p class="once">
          以下恢复码<strong>只显示这一次</strong>，每个只能使用一次。请抄写或打印后妥善保存，手机丢失时用来登录。
        </p>
        <ul class="codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <p class="button-row">
          <a class="button" href="/office/account">
            已经保存
          </a>
        </p>
      </Panel>
    </>
  )
}
