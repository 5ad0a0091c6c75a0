import { article20Items } from '../statute/proactive-disclosure/statutory-items.table.ts'
import type { ToldColumn } from '../modules/sites/public.ts'

type DemoSite = { readonly id: string; readonly organ: string; readonly name: string; readonly code: string; readonly domain: string }

/** The sites of the imaginary county; codes are of an area that does not exist. */
export const demoSites: readonly DemoSite[] = [
  { id: 'county', organ: '示范县人民政府', name: '示范县人民政府', code: '0000000001', domain: 'www.shifan.example' },
  { id: 'education', organ: '示范县教育局', name: '示范县教育局', code: '0000000002', domain: 'jiaoyu.shifan.example' },
  { id: 'land', organ: '示范县自然资源局', name: '示范县自然资源局', code: '0000000003', domain: 'ziran.shifan.example' },
]

/** What is published in columns of these kinds at a department comes to the government's site as well. */
const general: readonly ToldColumn[] = [
  { slug: 'yaowen', name: '工作动态', kind: 'list', columnType: '工作动态', staleDays: 14 },
  { slug: 'gonggao', name: '公示公告', kind: 'list', columnType: '通知公告', staleDays: 180 },
  { slug: 'zhengce', name: '政策文件', kind: 'list', columnType: '政策文件', staleDays: 180 },
  { slug: 'jiedu', name: '政策解读', kind: 'list', columnType: '解读回应' },
]

const statutory: ToldColumn = {
  slug: 'fading',
  name: '法定主动公开内容',
  kind: 'list',
  columnType: '信息公开',
  columns: article20Items.map(
    ({ id, zh }): ToldColumn => ({ slug: id, name: zh, kind: 'statutory', columnType: '信息公开', catalogue: id }),
  ),
}

export const departmentColumns: readonly ToldColumn[] = [...general, statutory]

export const governmentColumns: readonly ToldColumn[] = [
  ...general.map((column): ToldColumn => ({ ...column, gathers: [column.columnType] })),
  statutory,
]
