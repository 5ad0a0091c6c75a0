import type { VNode } from 'preact'
import { TextField } from '../../../ui/field.tsx'
import type { OnSite } from './on-site.ts'
import { zoneParts } from './zone-parts.tsx'

/** Where everybody begins at a place for reading in public (条例 第二十五条): search, and a few large doors. */
export function TerminalDoors({ site, base }: OnSite): VNode {
  return (
    <div class="width terminal-doors">
      <h1>{site.name}政府信息公开</h1>
      <form class="hero-search" method="get" action={`${base}/search`} role="search">
        <TextField
          name="words"
          label="找什么"
          type="search"
          hint="点一下输入框，用屏幕上的键盘输入标题、文号或几个词，再点“搜索”。"
        />
        <button class="button" type="submit">
          搜索
        </button>
      </form>
      <ul class="cards">
        {doors.map(({ path, zh, about }) => (
          <li key={path}>
            <a class="card" href={`${base}${path}`}>
              <h2>{zh}</h2>
              <p>{about}</p>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const doors = [
  ...zoneParts,
  { path: '/documents', zh: '规章和规范性文件', about: '按机关、文号、日期和效力查找' },
  { path: '/requests/status', zh: '查询申请进度', about: '凭登记编号和查询码' },
]
