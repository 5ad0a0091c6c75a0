import type { VNode } from 'preact'

type PagingProps = {
  readonly page: number
  readonly pages: number
  /** Address of a page of the same list. */
  readonly href: (page: number) => string
}

/** Links through the pages of a list; nothing where all of it fits one page. */
export function Paging({ page, pages, href }: PagingProps): VNode | null {
  if (pages <= 1) return null
  return (
    <nav class="paging" aria-label="分页">
      <ul>
        {page > 1 ? (
          <li>
            <a href={href(page - 1)} rel="prev">
              上一页
            </a>
          </li>
        ) : null}
        {near(page, pages).map((number) => (
          <li key={number}>
            <a href={href(number)} aria-label={`第 ${number} 页`} aria-current={number === page ? 'page' : undefined}>
              {number}
            </a>
          </li>
        ))}
        {page < pages ? (
          <li>
            <a href={href(page + 1)} rel="next">
              下一页
            </a>
          </li>
        ) : null}
      </ul>
      <p>
        第 {page} 页，共 {pages} 页
      </p>
    </nav>
  )
}

function near(page: number, pages: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages])
  return [...wanted].filter((number) => number >= 1 && number <= pages).sort((one, other) => one - other)
}
