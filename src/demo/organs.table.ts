import type { EnteredOrgan } from '../modules/organizations/public.ts'

type DemoOrgan = Pick<EnteredOrgan, 'name' | 'shortName' | 'kind' | 'level' | 'units'> & {
  /** The words before the year of its letters' and its register's numbers. */
  readonly code: string
}

export const demoGovernment = '示范县人民政府'

/** The imaginary county: its government, four of its departments, its townships and a subdistrict. */
export const demoOrgans: readonly DemoOrgan[] = [
  {
    name: demoGovernment,
    shortName: '县政府',
    kind: 'government',
    level: 'county',
    code: '示政',
    units: ['政务公开科'],
  },
  {
    name: '示范县人民政府办公室',
    shortName: '县政府办',
    kind: 'department',
    level: 'county',
    code: '示政办',
    units: ['政务公开科', '秘书科', '督查科'],
  },
  {
    name: '示范县教育局',
    shortName: '县教育局',
    kind: 'department',
    level: 'county',
    code: '示教',
    units: ['办公室', '基础教育科', '人事科'],
  },
  {
    name: '示范县自然资源局',
    shortName: '县自然资源局',
    kind: 'department',
    level: 'county',
    code: '示自然资',
    units: ['办公室', '征地管理科', '规划科', '不动产登记中心'],
  },
  {
    name: '示范县住房和城乡建设局',
    shortName: '县住建局',
    kind: 'department',
    level: 'county',
    code: '示住建',
    units: ['办公室', '房屋征收科', '建筑管理科'],
  },
  {
    name: '示范县青山镇人民政府',
    shortName: '青山镇',
    kind: 'township',
    level: 'township',
    code: '青政',
    units: ['党政办公室'],
  },
  {
    name: '示范县柳林乡人民政府',
    shortName: '柳林乡',
    kind: 'township',
    level: 'township',
    code: '柳政',
    units: ['党政办公室'],
  },
  {
    name: '示范县清河街道办事处',
    shortName: '清河街道',
    kind: 'dispatched',
    level: 'township',
    code: '清街办',
    units: ['综合办公室'],
  },
]
