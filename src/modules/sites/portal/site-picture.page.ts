import { isUuid } from '../../../kernel/uuid.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { StoredFile } from '../../files/public.ts'

type Picture = { readonly file: StoredFile; readonly bytes: Uint8Array }

/** The photo of a leader or the banner of a column, as long as it is one. */
export function sitePicturePage(findPicture: (id: string) => Promise<Picture | undefined>): Page {
  return {
    ...{ method: 'GET', path: '/site-pictures/:file', may: 'anyone', carries: 'address' },
    answer: async ({ params: { file = '' } }) => {
      const found = isUuid(file) ? await findPicture(file) : undefined
      if (found === undefined) return { kind: 'problem', problem: { status: 404, detail: '没有这张图片。' } }
      return { kind: 'file', bytes: found.bytes, mediaType: found.file.mediaType, name: found.file.name }
    },
  }
}

/** The same for the office: a picture that waits to be released on the site of one's organ. */
export function proposedPicturePage(findPicture: (organId: string, id: string) => Promise<Picture | undefined>): Page {
  return {
    ...{ method: 'GET', path: '/office/site-proposals/pictures/:file', may: 'review-items', carries: 'address' },
    answer: async ({ params: { file = '' }, visitor: { staff } }) => {
      const found = isUuid(file) && staff !== null ? await findPicture(staff.organId, file) : undefined
      if (found === undefined) return { kind: 'problem', problem: { status: 404, detail: '没有这张图片。' } }
      const { mediaType, name } = found.file
      return { kind: 'file', bytes: found.bytes, mediaType, name, secret: true }
    },
  }
}
