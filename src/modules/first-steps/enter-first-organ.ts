import type { HandedPassword } from '../accounts/public.ts'
import { unnamedOrgan, type EnteredOrgan } from '../organizations/public.ts'

export type FirstOrganNeeds = {
  countAccounts(): Promise<number>
  enterOrgans(organs: readonly EnteredOrgan[]): Promise<ReadonlyMap<string, string>>
  enterFirstAdministrators(organId: string): Promise<readonly HandedPassword[]>
}

/**
 * Gives a new installation one organ still to be named and its three administrators, where there is nobody yet; gives
 * the sentences to show once to whoever started the program. What is to be entered next, the page 开始使用 tells.
 */
export async function enterFirstOrgan(needs: FirstOrganNeeds): Promise<readonly string[]> {
  if ((await needs.countAccounts()) > 0) return []
  const [organId] = (await needs.enterOrgans([{ ...unnamedOrgan, parent: null, units: [] }])).values()
  if (organId === undefined) throw new Error('the first organ was not entered')
  const administrators = await needs.enterFirstAdministrators(organId)
  return [
    '首次启动，没有载入演示数据（GONGKAI_DEMO=off）。以下密码只显示这一次，请立即记录：',
    ...administrators.map((person) => `  ${person.name}：登录名 ${person.login}，一次性密码 ${person.password}`),
    '三名管理员应由不同的人担任，首次登录时须修改密码。',
    '请系统管理员登录 /office，打开“开始使用”，按清单填写本机关的情况。',
  ]
}
