import type { VNode } from 'preact'
import type { Permission } from '../../kernel/permission.ts'

/** The parts of the side menu, in this order. */
const parts = [
  { key: 'work', zh: '办理' },
  { key: 'oversee', zh: '统计监督' },
  { key: 'keep', zh: '维护' },
  { key: 'administer', zh: '系统管理' },
] as const

/** One entry of the side menu: shown to those who may open where it leads. */
export type OfficeMenuEntry = {
  readonly label: string
  readonly href: string
  readonly may: Permission | 'signed-in'
  readonly part: (typeof parts)[number]['key']
}

type SideMenuProps = {
  readonly entries: readonly OfficeMenuEntry[]
  readonly permissions: ReadonlySet<Permission>
  readonly at: string
}

/** The side menu: what this person may open, and where they are. */
export function SideMenu({ entries, permissions, at }: SideMenuProps): VNode {
  const open = entries.filter(({ may }) => may === 'signed-in' || permissions.has(may))
  const here = currentOf(open, at.split('?')[0] ?? at)
  return (
    <nav class="side" id="menu" aria-label="工作台菜单">
      <a class="side-close button button-quiet" href="#content">
        收起菜单
      </a>
      <ul class="side-list">
        <Entry label="首页" href="/office" current={here === '/office'} />
      </ul>
      {parts.map(({ key, zh }) => (
        <MenuPart key={key} title={zh} entries={open.filter(({ part }) => part === key)} here={here} />
      ))}
    </nav>
  )
}

type MenuPartProps = {
  readonly title: string
  readonly entries: readonly OfficeMenuEntry[]
  readonly here: string | undefined
}

function MenuPart({ title, entries, here }: MenuPartProps): VNode | null {
  if (entries.length === 0) return null
  return (
    <>
      <p class="side-title" id={`menu-${title}`}>
        {title}
      </p>
      <ul class="side-list" aria-labelledby={`menu-${title}`}>
        {entries.map(({ label, href }) => (
          <Entry key={href} label={label} href={href} current={href === here} />
        ))}
      </ul>
    </>
  )
}

function Entry({ label, href, current }: { readonly label: string; readonly href: string; readonly current: boolean }) {
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
}

/** The entry a page belongs to: the longest that its path begins with. */
function currentOf(entries: readonly OfficeMenuEntry[], path: string): string | undefined {
  const within = ['/office', ...entries.map(({ href }) => href)].filter(
    (href) => path === href || (href !== '/office' && path.startsWith(`${href}/`)),
  )
  return within.sort((one, other) => other.length - one.length)[0]
}
