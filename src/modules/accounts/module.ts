import type { Page } from '../../platform/http/page.ts'
import type { Recognised } from '../../platform/http/recognised.ts'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { enterFirstAdministrators, enterStaff, type HandedPassword, type Newcomer } from './first-administrators.ts'
import { accountPages, type OpenCasesOf } from './office/account.page.tsx'
import { accountsPage } from './office/accounts.page.tsx'
import { chooseOrganPages } from './office/choose-organ.page.tsx'
import { codeFormPage, codePage } from './office/code.page.tsx'
import { grantRolesPages } from './office/grant-roles.page.tsx'
import { lockoutPages } from './office/lockouts.page.tsx'
import { newAccountPages } from './office/new-account.page.tsx'
import { ownAccountPages } from './office/own-account.page.tsx'
import { passwordPages } from './office/password.page.tsx'
import { rolesPage } from './office/roles.page.tsx'
import { signInFormPage, signInPage } from './office/sign-in.page.tsx'
import { signOutPage } from './office/sign-out.page.ts'
import { totpPages } from './office/totp.page.tsx'
import { countAccounts } from './queries/count-accounts.ts'
import { openAccounts, type AccountsNeeds } from './open-accounts.ts'

export { deedWords, detailWords } from './deed-words.zh.ts'

export type AccountsModule = {
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  countAccounts(): Promise<number>
  recognise(cookies: string): Promise<Recognised | null>
  /** The administrators of a new installation; nobody where there are accounts. */
  enterFirstAdministrators(organId: string): Promise<readonly HandedPassword[]>
  enterStaff(people: readonly Newcomer[]): Promise<readonly HandedPassword[]>
}

export type AccountsModuleNeeds = AccountsNeeds & {
  /** How many open cases of these organs somebody has in hand; left out where nobody keeps cases. */
  readonly openCasesOf?: OpenCasesOf
}

const noCases: OpenCasesOf = () => Promise.resolve(0)

/** Accounts over a database: signing in, one's own account, and the pages of their administrators. */
export function accountsModule({ openCasesOf = noCases, ...needs }: AccountsModuleNeeds): AccountsModule {
  const accounts = openAccounts(needs)
  return {
    recognise: accounts.recognise,
    enterFirstAdministrators: (organId) => enterFirstAdministrators(needs.database, organId),
    enterStaff: (people) => enterStaff(needs.database, people),
    menu,
    countAccounts: () => countAccounts(needs.database),
    pages: [
      signInFormPage,
      signInPage(accounts),
      codeFormPage,
      codePage(accounts),
      signOutPage(accounts),
      ...ownAccountPages(accounts),
      ...passwordPages(accounts),
      ...totpPages(accounts),
      ...chooseOrganPages(accounts),
      accountsPage(accounts),
      ...newAccountPages(accounts),
      ...accountPages({ ...accounts, openCasesOf }),
      rolesPage(accounts),
      ...grantRolesPages(accounts),
      ...lockoutPages(accounts),
    ],
  }
}

const menu: readonly OfficeMenuEntry[] = [
  { label: '账号', href: '/office/accounts', may: 'administer-accounts', part: 'administer' },
  { label: '角色', href: '/office/roles', may: 'grant-roles', part: 'administer' },
  { label: '登录失败', href: '/office/lockouts', may: 'grant-roles', part: 'administer' },
]
