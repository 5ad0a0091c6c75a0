import type { VNode } from 'preact'
import { kindLabel, validityLabel } from '../domain/labels.table.ts'
import { facetNames, type FacetName, type Facets, type Found } from '../domain/search-ask.ts'
import { changed, facetWords, type Chosen } from './search-address.ts'

type FacetProps = { readonly path: string; readonly chosen: Chosen }

/** Ways to narrow a search: each value a link with the number it leads to. */
export function FacetLinks({ path, chosen, found }: FacetProps & { readonly found: Found }): VNode | null {
  const open = facetNames.filter((name) => chosen[name] === undefined && found.facets[name].length > 1)
  if (open.length === 0) return null
  return (
    <aside class="search-facets" aria-labelledby="narrow">
      <h2 id="narrow">缩小范围</h2>
      {found.more ? <p class="hint">结果较多，数目按最新的 {found.total} 条统计。</p> : null}
      {open.map((name) => (
        <nav key={name} class="box" aria-label={`按${facetWords[name]}缩小范围`}>
          <h3>{facetWords[name]}</h3>
          <ul class="plain-links">
            {found.facets[name].map(({ value, label, count }) => (
              <li key={value}>
                <a href={changed(path, chosen, { [name]: value })}>
                  {label} <span class="number soft">（{count}）</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </aside>
  )
}

/** What the search is narrowed to, each with a link that widens it again. */
export function ChosenFacets({ path, chosen, facets }: FacetProps & { readonly facets: Facets }): VNode | null {
  const names = [...facetNames, 'number' as const].filter((name) => chosen[name] !== undefined)
  if (names.length === 0) return null
  return (
    <ul class="search-chosen" aria-label="已选条件">
      {names.map((name) => (
        <li key={name}>
          <a class="tag tag-info" href={changed(path, chosen, { [name]: undefined })}>
            {name === 'number' ? '文号' : facetWords[name]}：{labelOf(name, String(chosen[name]), facets)}
            <span class="unseen">，不限</span>
            <span aria-hidden="true"> ×</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function labelOf(name: FacetName | 'number', value: string, facets: Facets): string {
  if (name === 'number') return value
  const known = facets[name].find((each) => each.value === value)?.label
  if (known !== undefined) return known
  if (name === 'kind') return kindLabel(value)
  if (name === 'validity') return validityLabel(value)
  if (name === 'year') return `${value} 年`
  return name === 'organ' ? '所选机关' : value
}
