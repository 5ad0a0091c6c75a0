import { isUuid } from '../../../kernel/uuid.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { StoredFile } from '../../files/public.ts'

type KeptFile = { readonly file: StoredFile; readonly bytes: Uint8Array }

/** A file of what citizens read now: an attachment, or a picture within the text. Every site has it at this address. */
export function itemFilePage(findShownFile: (id: string) => Promise<KeptFile | undefined>): Page {
  return {
    ...{ method: 'GET', path: '/items/files/:file', may: 'anyone', carries: 'address' },
    answer: async ({ params }) => {
      const found = isUuid(params['file'] ?? '') ? await findShownFile(params['file'] ?? '') : undefined
      if (found === undefined)
        return { kind: 'problem', problem: { status: 404, detail: '没有这个附件，或者它已经不再公开。' } }
      return { kind: 'file', bytes: found.bytes, mediaType: found.file.mediaType, name: found.file.name }
    },
  }
}

/** The same for the office: a file of whatever edition of an item of one's organ. */
export function officeFilePage(findOwnFile: (organId: string, id: string) => Promise<KeptFile | undefined>): Page {
  return {
    ...{ method: 'GET', path: '/office/items/files/:file', may: 'see-items', carries: 'address' },
    answer: async ({ params, visitor }) => {
      const id = params['file'] ?? ''
      const found = isUuid(id) && visitor.staff !== null ? await findOwnFile(visitor.staff.organId, id) : undefined
      if (found === undefined) return { kind: 'problem', problem: { status: 404, detail: '没有这个附件。' } }
      const { name, mediaType } = found.file
      return { kind: 'file', bytes: found.bytes, mediaType, name, secret: true }
    },
  }
}
