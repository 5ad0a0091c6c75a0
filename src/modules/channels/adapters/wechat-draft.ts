import type { Outcome } from '../../../kernel/outcome.ts'
import { picturesIn, wechatBody, wechatHead } from '../domain/shape-wechat.ts'
import type { Article, Picture } from './adapter.ts'
import type { Trouble } from './trouble.ts'
import { material, uploaded } from './wechat-answers.ts'
import type { WechatCalls } from './wechat-calls.ts'

export type DraftNeeds = {
  readonly call: WechatCalls
  /** A picture of an item's text; undefined where it is gone. */
  readPicture(id: string): Promise<Picture | undefined>
  /** The picture articles without one of their own begin with. */
  cover(): Promise<Picture | undefined>
}

/** Uploads the pictures of an article and its cover, and makes a draft of it; gives the draft's id. */
export async function makeDraft(needs: DraftNeeds, article: Article): Promise<Outcome<string, Trouble>> {
  const pictures = new Map<string, string>()
  let first: Picture | undefined
  for (const id of picturesIn(article.body)) {
    const picture = await needs.readPicture(id)
    if (picture === undefined || !isTaken(picture)) continue
    first ??= picture
    const heard = await needs.call({ path: '/cgi-bin/media/uploadimg', answer: uploaded }, { picture })
    if (!heard.ok) return heard
    pictures.set(id, heard.value.url)
  }
  const cover = first ?? (await needs.cover())
  if (cover === undefined) return refusedFor('正文没有图片，渠道也没有封面图，请先在渠道页面上传封面图。')
  const thumb = await needs.call(
    { path: '/cgi-bin/material/add_material', answer: material },
    { picture: cover },
    '&type=image',
  )
  if (!thumb.ok) return thumb
  const { title, digest } = wechatHead(article)
  const json = {
    articles: [
      {
        ...{ title, digest, author: article.source.slice(0, 16), content: wechatBody(article, pictures) },
        ...{ content_source_url: article.url, thumb_media_id: thumb.value.media_id, need_open_comment: 0 },
      },
    ],
  }
  const draft = await needs.call({ path: '/cgi-bin/draft/add', answer: material }, { json })
  return draft.ok ? { ok: true, value: draft.value.media_id } : draft
}

/** Pictures within a text: JPG or PNG under 1 MB. */
function isTaken({ mediaType, bytes }: Picture): boolean {
  return /^image\/(png|jpeg)$/.test(mediaType) && bytes.length < 1_000_000
}

function refusedFor(answer: string): Outcome<never, Trouble> {
  return { ok: false, refusal: { is: 'permanent', answer } }
}
