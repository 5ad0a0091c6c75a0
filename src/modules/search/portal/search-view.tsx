import type { VNode } from 'preact'
import { FormErrors, SelectField, TextField } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Paging } from '../../../ui/paging.tsx'
import type { Found } from '../domain/search-ask.ts'
import { FacetLinks, ChosenFacets } from './facet-links.tsx'
import { NothingFound } from './nothing-found.tsx'
import { changed } from './search-address.ts'
import type { SearchAnswer } from './search-answer.ts'
import { ThingsFound } from './things-found.tsx'

/** The search page: the form, what was found, and how to narrow it. */
export function SearchView(answer: SearchAnswer): VNode {
  const { errors, found } = answer
  return (
    <>
      <PageHead title="站内搜索" look="search-head" home={`${answer.site.base}/`}>
        <SearchForm {...answer} />
      </PageHead>
      <div class="width section search">
        <FormErrors errors={errors} />
        {found === null ? <Hints /> : <Results {...answer} found={found} />}
      </div>
    </>
  )
}

function SearchForm({ site, chosen, errors }: SearchAnswer): VNode {
  const kept = Object.entries(chosen).filter(
    ([name, value]) => value !== undefined && !['words', 'q', 'page', 'order'].includes(name),
  )
  return (
    <form
      class="search-form"
      method="get"
      action={`${site.base}/search`}
      role="search"
      data-suggest={`${site.base}/search/suggest`}
    >
      <TextField
        name="words"
        label="搜索词"
        type="search"
        value={String(chosen['words'] ?? chosen['q'] ?? '')}
        error={errors['words'] ?? errors['q']}
        list="search-offers"
        autocomplete="off"
        hint="可以写词、整句话或者文号；加引号的词句原样查找。"
      />
      <datalist id="search-offers" />
      <SelectField name="order" label="排序" value={String(chosen['order'] ?? '')} choices={orders} />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      <button class="button" type="submit">
        搜索
      </button>
    </form>
  )
}

const orders = [
  { value: 'relevance', label: '最相关的在前' },
  { value: 'newest', label: '最新的在前' },
]

function Hints(): VNode {
  return (
    <div class="box flow">
      <p>可以这样找：</p>
      <ul class="bullets">
        <li>写几个词，中间可以空格：低保 申请 材料</li>
        <li>写文号，括号不限：示政发〔2026〕12号、2026 12号</li>
        <li>加引号，一字不差：“优化营商环境”</li>
      </ul>
    </div>
  )
}

function Results(answer: SearchAnswer & { readonly found: Found }): VNode {
  const { site, chosen, found } = answer
  const path = `${site.base}/search`
  return (
    <>
      <ChosenFacets path={path} chosen={chosen} facets={found.facets} />
      {found.incomplete ? <p class="notice">搜索数据正在整理，较早的部分信息暂时可能搜不到。</p> : null}
      {found.things.length === 0 && found.total > 0 ? <p class="notice">页码超出了范围，请从第一页看起。</p> : null}
      <div class="search-columns">
        <section aria-labelledby="found" class="search-found">
          <h2 id="found">{headingOf(found)}</h2>
          {found.total === 0 ? <NothingFound {...answer} /> : null}
          <ThingsFound site={site} things={found.things} />
          <Related site={site} related={found.related} />
          <Paging page={found.page} pages={found.pages} href={(page) => changed(path, chosen, { page })} />
        </section>
        <FacetLinks path={path} chosen={chosen} found={found} />
      </div>
    </>
  )
}

function headingOf({ total, more }: Found): string {
  if (total === 0) return '没有找到'
  return more ? `${total} 条以上信息` : `${total} 条信息`
}

function Related({ site, related }: Pick<SearchAnswer, 'site'> & Pick<Found, 'related'>): VNode | null {
  if (related.length === 0) return null
  return (
    <div class="section">
      <h2>含有部分词语的信息</h2>
      <ThingsFound site={site} things={related} />
    </div>
  )
}
