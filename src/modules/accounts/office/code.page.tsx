import type { VNode } from 'preact'
import { shown, type Page, type Question, type Reply } from '../../../platform/http/page.ts'
import { FormErrors, TextField } from '../../../ui/field.tsx'
import { asFieldErrors } from '../actions/refusals.zh.ts'
import type { Accounts } from '../open-accounts.ts'
import { sessionCookie, sessionToken } from '../session-cookie.ts'
import { officePath } from './sign-in.page.tsx'

type CodeProps = { readonly errors: Readonly<Record<string, string>>; readonly to: string }

const page = { title: '两步验证', view: (answer: CodeProps) => <Code {...answer} /> }

/** The second step of signing in, the form. */
export const codeFormPage: Page = {
  method: 'GET',
  path: '/office/sign-in/code',
  may: 'anyone',
  carries: 'address',
  answer: ({ query, cookies, visitor }) => {
    const to = officePath(query['to'])
    if (visitor.staff !== null) return Promise.resolve<Reply>({ kind: 'redirect', to })
    if (sessionToken(cookies) === undefined) return Promise.resolve<Reply>(startAgain)
    return Promise.resolve(shown(page, { errors: {}, to }, 200, visitor))
  },
}

/** The second step of signing in. */
export function codePage(accounts: Pick<Accounts, 'enterCode'>): Page {
  return {
    method: 'POST',
    path: '/office/sign-in/code',
    may: 'anyone',
    carries: 'form',
    costly: true,
    answer: (question) => answerCode(accounts, question),
  }
}

const startAgain = { kind: 'redirect', to: '/office/sign-in', notice: '请重新输入登录名和密码。' } as const

async function answerCode(accounts: Pick<Accounts, 'enterCode'>, question: Question): Promise<Reply> {
  const { form, cookies, from, visitor } = question
  const token = sessionToken(cookies)
  if (token === undefined) return startAgain
  const to = officePath(form['to'])
  const entered = await accounts.enterCode({ token, code: (form['code'] ?? '').slice(0, 40), from })
  if (entered.ok) return { kind: 'redirect', to, cookies: [sessionCookie(entered.value)] }
  if (entered.refusal === 'gone') return { ...startAgain, cookies: [sessionCookie(null)] }
  return shown(page, { errors: asFieldErrors(entered.refusal), to }, 400, visitor)
}

function Code({ errors, to }: CodeProps): VNode {
  return (
    <form class="door-card flow" method="post" action="/office/sign-in/code">
      <h1>两步验证</h1>
      <FormErrors errors={errors} />
      <input type="hidden" name="to" value={to} />
      <TextField
        name="code"
        label="验证码"
        hint="手机验证器上显示的 6 位数字；手机不在身边时，可以输入一个恢复码"
        autocomplete="one-time-code"
        error={errors['code']}
      />
      <button class="button" type="submit">
        继续
      </button>
      <p class="soft">
        <a href="/office/sign-in">换一个账号登录</a>
      </p>
    </form>
  )
}
