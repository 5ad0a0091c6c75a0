import { columnsOf, type OpenSites } from './modules/sites/public.ts'
import type { Question } from './platform/http/page.ts'
import { topics } from './statute/proactive-disclosure/topic-classes.ts'
import { libraryColumn } from './tell-documents.ts'
import { gazetteColumn } from './tell-gazette.ts'

/** What the search calls sites, columns and classes. */
export function searchOnSites({ book }: Pick<OpenSites, 'book'>) {
  return {
    siteOf: async ({ visitor: { site } }: Pick<Question, 'visitor'>) =>
      Promise.resolve({ ...site, name: book().sites.find(({ id }) => id === site.id)?.name ?? '' }),
    columnNames: async (siteId: string): Promise<ReadonlyMap<string, string>> =>
      Promise.resolve(
        new Map([gazetteColumn, libraryColumn, ...columnsOf(book(), siteId)].map(({ path, name }) => [path, name])),
      ),
    topicNames: new Map(topics.map(({ code, zh }) => [code, zh])),
  }
}
