import type { Database } from '../../platform/database/database.ts'
import type { Page, Question } from '../../platform/http/page.ts'
import type { Job } from '../../platform/jobs/run-jobs.ts'
import { openSearch, type Search } from './open-search.ts'
import type { SearchSite } from './portal/search-answer.ts'
import { searchPage } from './portal/search.page.tsx'
import { suggestPage } from './portal/suggest.page.ts'

export type SearchModule = {
  readonly search: Search
  readonly pages: readonly Page[]
  readonly jobs: readonly Job[]
}

export type SearchNeeds = {
  readonly database: Database
  readonly now: () => Date
  /** The site a question is asked on. */
  readonly siteOf: (question: Question) => Promise<SearchSite>
  /** The names of a site's columns by slug path; paths without one show themselves. */
  readonly columnNames?: (siteId: string) => Promise<ReadonlyMap<string, string>>
  /** The names of subject classes by code. */
  readonly topicNames?: ReadonlyMap<string, string>
}

/** The search over a database: for those who publish, its pages, and its job. */
export function searchModule(needs: SearchNeeds): SearchModule {
  const search = openSearch(needs.database, needs.now)
  return {
    search,
    pages: [
      searchPage({ ...needs, ask: search.ask, path: '/search' }),
      suggestPage({ ...needs, suggest: search.suggest, path: '/search/suggest' }),
    ],
    jobs: [
      // While an old site moves in, hundreds of segments come every minute; which process does it they settle themselves.
      { name: '整理搜索索引', every: 20_000, ofEach: true, run: search.settle },
      { name: '统计常用搜索词', run: search.countAsked, ofEach: true },
    ],
  }
}
