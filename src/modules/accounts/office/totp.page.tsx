import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import { shown, type Page } from '../../../platform/http/page.ts'
import { asFieldErrors } from '../actions/refusals.zh.ts'
import type { Accounts } from '../open-accounts.ts'
import { RecoveryCodes, TotpView, type TotpProps } from './totp-view.tsx'

type Needs = Pick<Accounts, 'startTotp' | 'confirmTotp' | 'removeTotp' | 'totpOf'>

const shownAs = {
  may: 'signed-in',
  title: '两步验证',
  view: (answer: TotpProps) => <TotpView {...answer} />,
} as const

/** 两步验证: whether it is on, setting it up, and taking it away. */
export function totpPages(accounts: Needs): readonly Page[] {
  return [
    officePage({
      ...shownAs,
      path: '/office/totp',
      fields: z.object({}),
      load: async ({ actor }) => done({ totp: await accounts.totpOf(actor), errors: {} }),
    }),
    officeForm({
      ...shownAs,
      path: '/office/totp/enrolment',
      fields: z.object({}),
      async submit({ actor }) {
        await accounts.startTotp(actor)
        return goOn('/office/totp')
      },
      again: againWith(accounts),
    }),
    confirmationPage(accounts),
    officeForm({
      ...shownAs,
      path: '/office/totp/removal',
      costly: true,
      fields: z.object({ password: z.string().min(1, '请填写密码。').max(1000, '密码过长。') }),
      async submit({ actor, fields: { password } }) {
        const removed = await accounts.removeTotp(actor, password)
        return removed.ok ? goOn('/office/totp', '两步验证已关闭。') : refuse(asFieldErrors(removed.refusal))
      },
      again: againWith(accounts),
    }),
  ]
}

/** The first code of the app: answered with the recovery codes, which no address shows again. */
function confirmationPage(accounts: Needs): Page {
  return officeForm({
    ...shownAs,
    path: '/office/totp/confirmation',
    costly: true,
    fields: z.object({ code: z.string().trim().min(1, '请填写验证码。').max(40, '验证码是 6 位数字。') }),
    async submit({ actor, fields: { code }, visitor }) {
      const confirmed = await accounts.confirmTotp(actor, code)
      if (!confirmed.ok) return refuse(asFieldErrors(confirmed.refusal))
      const page = { title: '恢复码', view: (codes: readonly string[]) => <RecoveryCodes codes={codes} /> }
      return done(shown(page, confirmed.value, 200, visitor))
    },
    again: againWith(accounts),
  })
}

function againWith(accounts: Needs) {
  return async (errors: FieldErrors, { actor }: { readonly actor: Parameters<Needs['totpOf']>[0] }) =>
    done({ totp: await accounts.totpOf(actor), errors })
}
