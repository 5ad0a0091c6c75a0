import { temporaryPassword, type HandedPassword, type Newcomer } from '../modules/accounts/public.ts'
import { usualSettings, type EnteredOrgan } from '../modules/organizations/public.ts'
import { demoGovernment, demoOrgans } from './organs.table.ts'
import { demoStaff } from './staff.table.ts'

export type CountyNeeds = {
  countAccounts(): Promise<number>
  enterOrgans(organs: readonly EnteredOrgan[]): Promise<ReadonlyMap<string, string>>
  enterFirstAdministrators(organId: string): Promise<readonly HandedPassword[]>
  enterStaff(people: readonly Newcomer[]): Promise<readonly HandedPassword[]>
}

/**
 * Enters the imaginary county with its staff where there is nobody yet; gives the sentences to show once to whoever
 * started the program. The administrators get one-time passwords, the others one made for this installation.
 */
export async function enterCounty(needs: CountyNeeds): Promise<readonly string[]> {
  if ((await needs.countAccounts()) > 0) return []
  const ids = await needs.enterOrgans(demoOrgans.map(enteredOrgan))
  const administrators = await needs.enterFirstAdministrators(idOf(ids, demoGovernment))
  const password = temporaryPassword()
  await needs.enterStaff(
    demoStaff.map(({ login, name, organ, roles }) => {
      const organId = idOf(ids, organ)
      return { login, name, organId, password, roles: roles.map((role) => ({ organId, role })) }
    }),
  )
  return wordsFor(administrators, password)
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`no organ called ${name}`)
  return id
}

function enteredOrgan({ code, ...organ }: (typeof demoOrgans)[number]): EnteredOrgan {
  const isCounty = organ.name === demoGovernment
  return {
    ...organ,
    parent: isCounty ? null : demoGovernment,
    succeededBy: null,
    discloses: true,
    documentCode: `${code}公开`,
    reconsideration: isCounty
      ? { name: '示范市人民政府', address: '示范市人民路1号，示范市司法局', url: 'https://fuyi.shifan.example/' }
      : { name: demoGovernment, address: '示范县人民路8号，示范县司法局', url: 'https://fuyi.shifan.example/' },
    court: { name: isCounty ? '示范市中级人民法院' : '示范县人民法院' },
    disclosureUnit: {
      name: organ.units[0] ?? '办公室',
      address: `示范县人民路18号，${organ.shortName}`,
      postcode: '000000',
      hours: '工作日 8:30—12:00，14:00—17:30',
      phone: '0000-0000000',
      fax: '0000-0000001',
      email: '',
    },
    settings: { ...usualSettings, registerPrefix: `${code}依申请` },
  }
}

function wordsFor(administrators: readonly HandedPassword[], password: string): readonly string[] {
  return [
    '首次启动，已载入演示数据“示范县”。以下密码只显示这一次，请立即记录：',
    ...administrators.map((person) => `  ${person.name}：登录名 ${person.login}，一次性密码 ${person.password}`),
    `  演示人员（如 ${demoStaff[0]?.login ?? ''}、${demoStaff[1]?.login ?? ''}）：共用密码 ${password}，登录名见“账号”页面`,
    '三名管理员应由不同的人担任，首次登录时须修改密码。工作台地址：/office',
  ]
}
