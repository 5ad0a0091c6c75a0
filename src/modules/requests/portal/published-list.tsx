import type { VNode } from 'preact'
import type { PublishedThing } from '../domain/published-thing.ts'

/** What is public already, so that nobody has to wait for it. */
export function PublishedList({ things }: { readonly things: readonly PublishedThing[] }): VNode {
  if (things.length === 0) return <p class="soft">没有找到已经公开的相关信息，可以提交申请。</p>
  return (
    <div class="notice flow">
      <p>
        <strong>这些信息已经公开，也许正是您要找的：</strong>
      </p>
      <ul class="bullets">
        {things.map(({ title, href, about }) => (
          <li key={`${title} ${href}`}>
            {href === null ? title : <a href={href}>{title}</a>} <span class="soft">{about}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
