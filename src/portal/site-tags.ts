import type { Site } from '../modules/sites/public.ts'
import { tagsOf, type PageTag } from '../statute/proactive-disclosure/page-tags.ts'

/** Pages of other modules that citizens meet as a column of the site, by where they begin. */
const asColumns = [
  { path: '/documents', name: '规章和规范性文件', type: '政策文件' },
  { path: '/gazette', name: '政府公报', type: '政府公报' },
  { path: '/reports', name: '政府信息公开年报', type: '信息公开年报' },
  { path: '/compare', name: '政府信息公开年报', type: '信息公开年报' },
  { path: '/requests', name: '依申请公开', type: '信息公开' },
] as const

/** The page tags of a page that says nothing of its own (国办发〔2017〕47号); `path`: within the site. */
export function tagsOfSite({ name, domains, identity }: Site, path: string): readonly PageTag[] {
  const site = { name, domain: domains[0] ?? '', idCode: identity.code }
  const [here = ''] = path.split('?')
  const column = asColumns.find((one) => here === one.path || here.startsWith(`${one.path}/`))
  if (column === undefined) return tagsOf({ kind: 'home', site })
  const described = {
    name: column.name,
    description: `${name}${column.name}`,
    keywords: [column.name],
    type: column.type,
  }
  return tagsOf({ kind: 'column', site, column: described })
}
