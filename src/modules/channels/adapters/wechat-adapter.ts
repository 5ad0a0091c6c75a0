import type { Reached } from '../domain/post.ts'
import type { Removed, Sent } from '../domain/sent.ts'
import { webAddress, type Adapter, type Article, type Looked } from './adapter.ts'
import type { Trouble } from './trouble.ts'
import { anything, listed, published, submitted } from './wechat-answers.ts'
import type { WechatCalls } from './wechat-calls.ts'
import { NO_SUCH_DRAFT, wechatFailures } from './wechat-codes.table.ts'
import { makeDraft, type DraftNeeds } from './wechat-draft.ts'

/**
 * 微信公众号: pictures and cover are uploaded, a draft is made, the draft is submitted, and the platform publishes it in its
 * own time. A draft goes out once: submitting it a second time finds it gone.
 */
export function wechatAdapter(needs: DraftNeeds): Adapter {
  const { call } = needs

  async function ask(reached: Reached): Promise<Sent> {
    const json = { publish_id: reached['publishId'] ?? '' }
    const heard = await call({ path: '/cgi-bin/freepublish/get', answer: published }, { json })
    if (!heard.ok) return sentOf(heard.refusal)
    const { publish_status: status, article_id: articleId, article_detail: detail } = heard.value
    if (status === 1) return { is: 'accepted', reached }
    if (status !== 0) return { is: 'permanent', answer: `${wechatFailures[status] ?? '平台发布失败'}（${status}）` }
    const address = webAddress(detail.item[0]?.article_url ?? '')
    return { is: 'posted', reached: { articleId, publishId: reached['publishId'] ?? '' }, address }
  }

  const look: Adapter['look'] = (article, reached) =>
    reached['publishId'] === undefined ? lookForDraft(call, article, reached) : ask(reached)

  async function submit(article: Article, reached: Reached): Promise<Sent> {
    const json = { media_id: reached['draftId'] }
    const heard = await call({ path: '/cgi-bin/freepublish/submit', answer: submitted, deciding: true }, { json })
    if (heard.ok) return { is: 'accepted', reached: { ...reached, publishId: heard.value.publish_id } }
    if (heard.refusal.code !== NO_SUCH_DRAFT && heard.refusal.is !== 'uncertain')
      return withReached(heard.refusal, withoutDeciding(reached))
    const looked = await look(article, reached)
    // Nobody heard the answer, but the draft is still there: it goes out once, now or with the next try.
    if (looked.is === 'not-there') return withReached({ is: 'temporary', answer: heard.refusal.answer }, reached)
    return looked.is === 'temporary' ? { is: 'uncertain', answer: heard.refusal.answer } : looked
  }

  return {
    ask,
    look,
    async send(article, before, keep) {
      const prepared = before['draftId'] === undefined ? await makeDraft(needs, article) : undefined
      if (prepared !== undefined && !prepared.ok) return sentOf(prepared.refusal)
      const reached = prepared === undefined ? before : { draftId: prepared.value }
      await keep({ ...reached, deciding: 'yes' })
      return submit(article, { ...reached, deciding: 'yes' })
    },
    remove: (reached) => removeArticle(call, reached['articleId'] ?? ''),
  }
}

/** A draft that is still there was not submitted; one that is gone is looked for among what was published. */
async function lookForDraft(call: WechatCalls, article: Article, reached: Reached): Promise<Looked> {
  const draft = await call({ path: '/cgi-bin/draft/get', answer: anything }, { json: { media_id: reached['draftId'] } })
  if (draft.ok) return { is: 'not-there' }
  if (draft.refusal.code !== NO_SUCH_DRAFT) return sentOf(draft.refusal)
  const json = { offset: 0, count: 20, no_content: 1 }
  const list = await call({ path: '/cgi-bin/freepublish/batchget', answer: listed }, { json })
  if (!list.ok) return sentOf(list.refusal)
  for (const { article_id: articleId, content } of list.value.item) {
    const found = content.news_item.find((one) => one.content_source_url === article.url && !one.is_deleted)
    if (found !== undefined) return { is: 'posted', reached: { articleId }, address: webAddress(found.url) }
  }
  return { is: 'uncertain', answer: '草稿已经提交，但平台的已发布列表中还没有这篇文章。' }
}

async function removeArticle(call: WechatCalls, articleId: string): Promise<Removed> {
  if (articleId === '') return { is: 'impossible', answer: '没有平台的文章编号，请到公众平台网站删除。' }
  const json = { article_id: articleId, index: 1 }
  const heard = await call({ path: '/cgi-bin/freepublish/delete', answer: anything }, { json })
  if (heard.ok) return { is: 'removed' }
  const { is, answer, wait } = heard.refusal
  if (is === 'permanent') return { is: 'impossible', answer }
  return { is: 'temporary', answer, ...(wait === undefined ? {} : { wait }) }
}

function sentOf({ is, answer, wait }: Trouble): Sent {
  return is === 'temporary' ? { is, answer, ...(wait === undefined ? {} : { wait }) } : { is, answer }
}

function withReached(trouble: Trouble, reached: Reached): Sent {
  const sent = sentOf(trouble)
  return sent.is === 'temporary' ? { ...sent, reached } : sent
}

function withoutDeciding({ deciding: _deciding, ...reached }: Reached): Reached {
  return reached
}
