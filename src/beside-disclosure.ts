import { sentElsewhere, wentElsewhere } from './modules/channels/public.ts'
import type { ItemNote } from './modules/disclosure/public.ts'
import { hasGazette, isInIssue, printedIn } from './modules/gazette/public.ts'
import { concernsDocument, type Standings } from './modules/normative-documents/public.ts'
import type { OpenSites } from './modules/sites/public.ts'
import type { Database } from './platform/database/database.ts'

type Needs = {
  readonly database: Database
  readonly standings: Standings
  readonly sites: Pick<OpenSites, 'book'>
}

/** What other modules add to the pages of published items and of sites. */
export function besideDisclosure({ database, standings, sites }: Needs) {
  return {
    /** Most items concern no other module: then nothing below is asked. */
    besideItem: [concernsDocument, isInIssue, wentElsewhere],
    /** How the document of an item stands, and where the gazette printed it. */
    async notesOf(itemId: number): Promise<readonly ItemNote[]> {
      const [said, printed] = await Promise.all([standings.notesOfItem(itemId), printedIn(database, itemId)])
      const notes = printed.map(({ issueId, textId, name, number, page }): ItemNote => ({
        ...{ tone: 'info', label: '公报刊登', sentence: `刊登于《${name}》${number}第${page}页。` },
        links: [{ href: `/gazette/${issueId}/text#text-${textId}`, label: '公报文本' }],
      }))
      return [...said, ...notes]
    },
    elsewhereOf: (itemId: number) => sentElsewhere(database, itemId),
    /** Beside the fixed parts of 政府信息公开; nothing that would be empty. */
    async entrancesOf(siteId: string) {
      const organId = sites.book().sites.find(({ id }) => id === siteId)?.organId
      const gazette = organId !== undefined && (await hasGazette(database, organId))
      return gazette ? [{ path: '/gazette', zh: '政府公报', about: '历年各期的目录、全文和整期下载' }] : []
    },
  }
}
