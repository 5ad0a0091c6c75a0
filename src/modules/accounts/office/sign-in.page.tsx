import type { VNode } from 'preact'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { shown, type Page, type Question, type Reply } from '../../../platform/http/page.ts'
import { localPath } from '../../../platform/http/visitor.ts'
import { FormErrors, TextField } from '../../../ui/field.tsx'
import { signInRefusals } from '../actions/sign-in.ts'
import type { Accounts } from '../open-accounts.ts'
import { sessionCookie } from '../session-cookie.ts'

type SignInProps = { readonly errors: FieldErrors; readonly login: string; readonly to: string }

const page = { title: '登录', view: (answer: SignInProps) => <SignIn {...answer} /> }

/** 登录, the form; who is signed in already goes straight on. */
export const signInFormPage: Page = {
  method: 'GET',
  path: '/office/sign-in',
  may: 'anyone',
  carries: 'address',
  answer: ({ query, visitor }) => {
    const to = officePath(query['to'])
    if (visitor.staff !== null) return Promise.resolve<Reply>({ kind: 'redirect', to })
    return Promise.resolve(shown(page, { errors: {}, login: '', to }, 200, visitor))
  },
}

/** 登录: in, on to the second step, or the form again. The password is never sent back. */
export function signInPage(accounts: Pick<Accounts, 'signIn'>): Page {
  return {
    method: 'POST',
    path: '/office/sign-in',
    may: 'anyone',
    carries: 'form',
    costly: true,
    answer: (question) => answerSignIn(accounts, question),
  }
}

async function answerSignIn({ signIn }: Pick<Accounts, 'signIn'>, question: Question): Promise<Reply> {
  const { form, from, visitor } = question
  const [login, password, to] = [(form['login'] ?? '').trim(), form['password'] ?? '', officePath(form['to'])]
  const again = (errors: FieldErrors) => shown(page, { errors, login, to }, 400, visitor)
  const missing = missingFields(login, password)
  if (Object.keys(missing).length > 0) return again(missing)
  const entered = await signIn({ login, password: password.slice(0, 1000), from })
  if (!entered.ok) return again({ '': signInRefusals[entered.refusal] })
  const cookies = [sessionCookie(entered.value.token)]
  if (entered.value.next === 'nothing') return { kind: 'redirect', to, cookies }
  return { kind: 'redirect', to: `/office/sign-in/code?to=${encodeURIComponent(to)}`, cookies }
}

function missingFields(login: string, password: string): FieldErrors {
  return {
    ...(login === '' ? { login: '请填写登录名。' } : {}),
    ...(password === '' ? { password: '请填写密码。' } : {}),
  }
}

/** Where to go after signing in: a page of the office, or its first. */
export function officePath(asked: string | undefined): string {
  const path = localPath(asked ?? '')
  return /^\/office(?:[/?]|$)/.test(path) && !path.startsWith('/office/sign-') ? path : '/office'
}

function SignIn({ errors, login, to }: SignInProps): VNode {
  return (
    <form class="door-card flow" method="post" action="/office/sign-in">
      <h1>登录</h1>
      <FormErrors errors={errors} />
      <input type="hidden" name="to" value={to} />
      <TextField name="login" label="登录名" autocomplete="username" value={login} error={errors['login']} />
      <TextField
        name="password"
        label="密码"
        type="password"
        autocomplete="current-password"
        error={errors['password']}
      />
      <button class="button" type="submit">
        登录
      </button>
      <p class="soft">忘记密码或者无法登录，请联系本机关的系统管理员。</p>
    </form>
  )
}
