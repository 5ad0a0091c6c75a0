import type { ItemNote } from './modules/disclosure/public.ts'
import { printedIn } from './modules/gazette/public.ts'
import type { Standings } from './modules/normative-documents/public.ts'
import type { Database } from './platform/database/database.ts'

type Needs = { readonly database: Database; readonly standings: Standings }

/** What other modules say of a published item: how its document stands, and where the gazette printed it. */
export function notesOfItems({ database, standings }: Needs) {
  return async (itemId: number): Promise<readonly ItemNote[]> => {
    const [said, printed] = await Promise.all([standings.notesOfItem(itemId), printedIn(database, itemId)])
    const notes = printed.map(({ issueId, textId, name, number, page }): ItemNote => ({
      ...{ tone: 'info', label: '公报刊登', sentence: `刊登于《${name}》${number}第${page}页。` },
      links: [{ href: `/gazette/${issueId}/text#text-${textId}`, label: '公报文本' }],
    }))
    return [...said, ...notes]
  }
}
