import { statutoryItemsOf, type GovernmentLevel } from '../../../statute/proactive-disclosure/statutory-items.ts'
import type { ToldColumn } from './told-site.ts'

const general: readonly ToldColumn[] = [
  { slug: 'yaowen', name: '工作动态', kind: 'list', columnType: '工作动态', staleDays: 14 },
  { slug: 'gonggao', name: '公示公告', kind: 'list', columnType: '通知公告', staleDays: 180 },
  { slug: 'zhengce', name: '政策文件', kind: 'list', columnType: '政策文件', staleDays: 180 },
  { slug: 'jiedu', name: '政策解读', kind: 'list', columnType: '解读回应' },
]

/**
 * The columns a new site begins with: what is usual, and what 条例 第二十条、第二十一条 ask of an organ of this level. What is
 * published in columns of these kinds below a government comes to its own site as well.
 */
export function usualColumns(level: GovernmentLevel, isGovernment: boolean): readonly ToldColumn[] {
  const statutory: ToldColumn = {
    ...{ slug: 'fading', name: '法定主动公开内容', kind: 'list', columnType: '信息公开' },
    columns: statutoryItemsOf(level).map(({ id, zh }): ToldColumn => ({
      slug: id,
      name: zh,
      kind: 'statutory',
      columnType: '信息公开',
      catalogue: id,
    })),
  }
  const own = isGovernment ? general.map((column) => ({ ...column, gathers: [column.columnType] })) : general
  return [...own, statutory]
}
