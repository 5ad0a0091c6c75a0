import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { moveIn, emptyMetadata, type PublishedBefore } from '../src/modules/disclosure/public.ts'
import { listOrgans } from '../src/modules/organizations/public.ts'
import { openSearch, searchableItem } from '../src/modules/search/public.ts'
import type { Database } from '../src/platform/database/database.ts'
import { rounded } from './measure.ts'
import { openCounty } from './requests/open-county.ts'
import { oldSiteBench } from './old-site.ts'
import type { Result } from './result.ts'
import { itemMaker } from './search-items.ts'
import { postmasterOf, stopwatch } from './stopwatch.ts'

const ITEMS = 5_000
const AT_ONCE = 500

/** Items of 1,500 characters that were public elsewhere move in: kept, numbered, and told to the search. */
export async function movingInBench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const { records } = await openCounty(folder, 0)
  try {
    const maker = itemMaker(23)
    const items = Array.from({ length: AT_ONCE + ITEMS }, (_, at) => publishedBefore(maker.next(at)))
    // The first ones only warm up.
    await moveAll(records.database, items.slice(0, AT_ONCE))
    const { during, used } = stopwatch(await postmasterOf(records.database))
    await during(() => moveAll(records.database, items.slice(AT_ONCE)))
    const each = (seconds: number) => rounded((1000 * seconds) / ITEMS)
    const how = `${ITEMS} items, ${AT_ONCE} a transaction; an item takes ${each(used.program)} ms of a processor in the program, ${each(used.server)} ms in PostgreSQL; ${rounded(ITEMS / used.seconds, 0)}/s by the clock`
    const rate = ITEMS / Math.max(used.program, used.server)
    const what = 'items that move in, where each of the two has a processor'
    return [{ what, value: `${rounded(rate, 0)}/s`, target: '≥ 300/s', how }, ...(await oldSiteBench(records, folder))]
  } finally {
    await records.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function moveAll(database: Database, items: readonly PublishedBefore[]): Promise<void> {
  const search = openSearch(database)
  const [organ] = await listOrgans(database)
  if (organ === undefined) throw new Error('the county has organs')
  for (let from = 0; from < items.length; from += AT_ONCE) {
    await moveIn(
      database,
      { kind: 'program', name: 'bench' },
      {
        ...{ organId: organ.id, indexCode: 'bench', columns: [], sitesAbove: new Set<string>() },
        items: items.slice(from, from + AT_ONCE),
        tell: (transaction, shown) =>
          search.tellAll(
            transaction,
            shown.map((item) =>
              searchableItem(item, { organName: organ.name, columnPath: () => 'list', validity: null }),
            ),
          ),
      },
    )
  }
}

function publishedBefore({
  title,
  text,
  publishedAt,
}: ReturnType<ReturnType<typeof itemMaker>['next']>): PublishedBefore {
  const body = text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
  return {
    kind: 'notice',
    publishedAt: new Date(publishedAt),
    draft: { title, body, plain: text, metadata: emptyMetadata, columns: [], attachments: [] },
  }
}
