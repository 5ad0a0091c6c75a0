import type { Page } from '../../../platform/http/page.ts'
import type { StoredFile } from '../../files/public.ts'

type Picture = { readonly file: StoredFile; readonly bytes: Uint8Array }

/** The photo of a leader or the banner of a column, as long as it is one. */
export function sitePicturePage(findPicture: (id: string) => Promise<Picture | undefined>): Page {
  return {
    ...{ method: 'GET', path: '/site-pictures/:file', may: 'anyone', carries: 'address' },
    answer: async ({ params: { file = '' } }) => {
      const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(file)
      const found = isId ? await findPicture(file) : undefined
      if (found === undefined) return { kind: 'problem', problem: { status: 404, detail: '没有这张图片。' } }
      return { kind: 'file', bytes: found.bytes, mediaType: found.file.mediaType, name: found.file.name }
    },
  }
}
