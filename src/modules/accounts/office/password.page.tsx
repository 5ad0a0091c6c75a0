import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { asFieldErrors } from '../actions/refusals.zh.ts'
import type { Accounts } from '../open-accounts.ts'
import { sessionCookie } from '../session-cookie.ts'

const shownAs = {
  path: '/office/password',
  may: 'signed-in',
  title: '修改密码',
  view: (errors: FieldErrors) => <Password errors={errors} />,
} as const

const fields = z
  .object({
    password: z.string().min(1, '请填写当前密码。').max(1000, '密码过长。'),
    next: z.string().min(1, '请填写新密码。').max(1000, '密码过长。'),
    again: z.string(),
  })
  .refine(({ next, again }) => next === again, { path: ['again'], message: '两次输入的新密码不一致。' })

/** 修改密码: the form, and what it does. A one-time password leads here before anything else. */
export function passwordPages(accounts: Pick<Accounts, 'changePassword'>): readonly Page[] {
  return [
    officePage({ ...shownAs, fields: z.object({}), load: () => Promise.resolve(done({})) }),
    officeForm({
      ...shownAs,
      fields,
      costly: true,
      async submit({ actor, fields: { password, next } }) {
        const changed = await accounts.changePassword(actor, { password, next })
        if (!changed.ok) return refuse(asFieldErrors(changed.refusal))
        const cookies = [sessionCookie(changed.value)]
        return done({ kind: 'redirect', to: '/office', cookies, notice: '密码已修改，其他地方的登录已全部退出。' })
      },
      again: (errors) => Promise.resolve(done(errors)),
    }),
  ]
}

function Password({ errors }: { readonly errors: FieldErrors }): VNode {
  const field = (name: string) => ({ name, type: 'password', error: errors[name] }) as const
  return (
    <>
      <OfficeHead title="修改密码" lead="使用一次性密码登录的，须先修改密码，然后才能办理业务。" />
      <OfficeForm action="/office/password" errors={errors} submit="修改密码">
        <FieldSet
          legend="新密码"
          hint="至少 10 个字符，不能是常见密码。可以用几个不相关的词连成一句，比短而复杂的密码更安全。"
        >
          <TextField {...field('password')} label="当前密码" autocomplete="current-password" />
          <TextField {...field('next')} label="新密码" autocomplete="new-password" />
          <TextField {...field('again')} label="再输入一次新密码" autocomplete="new-password" />
        </FieldSet>
      </OfficeForm>
    </>
  )
}
