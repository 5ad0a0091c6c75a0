import type { Role } from '../modules/accounts/public.ts'

export type DemoPerson = {
  readonly login: string
  readonly name: string
  readonly organ: string
  readonly roles: readonly Role[]
}

/** Those who work together on requests and on what is published in an organ; their names say what they do, since they are nobody. */
const team = [
  { job: 'registrar', surname: '登', roles: ['registrar'] },
  { job: 'handler', surname: '承', roles: ['handler'] },
  { job: 'reviewer', surname: '审', roles: ['reviewer'] },
  { job: 'approver', surname: '批', roles: ['approver'] },
  { job: 'supervisor', surname: '督', roles: ['supervisor'] },
  { job: 'editor', surname: '编', roles: ['editor'] },
  { job: 'secrecy', surname: '密', roles: ['secrecy-reviewer'] },
] as const

const teams = [
  { organ: '示范县人民政府办公室', login: 'office', given: '小府' },
  { organ: '示范县自然资源局', login: 'land', given: '小田' },
  { organ: '示范县住房和城乡建设局', login: 'housing', given: '小城' },
] as const

/** Where fewer people do the same work. */
const small = [
  { organ: '示范县人民政府', login: 'county', given: '小县' },
  { organ: '示范县教育局', login: 'education', given: '小学' },
  { organ: '示范县青山镇人民政府', login: 'qingshan', given: '小青' },
  { organ: '示范县柳林乡人民政府', login: 'liulin', given: '小柳' },
  { organ: '示范县清河街道办事处', login: 'qinghe', given: '小河' },
] as const

/** The staff of the imaginary county. */
export const demoStaff: readonly DemoPerson[] = [
  ...teams.flatMap(({ organ, login, given }) =>
    team.map(({ job, surname, roles }) => ({ login: `${login}.${job}`, name: `${surname}${given}`, organ, roles })),
  ),
  ...small.flatMap(({ organ, login, given }): DemoPerson[] => [
    { login: `${login}.clerk`, name: `办${given}`, organ, roles: ['registrar', 'handler', 'editor'] },
    { login: `${login}.head`, name: `主${given}`, organ, roles: ['reviewer', 'approver', 'supervisor'] },
  ]),
]
