import { useLocalServer, type Answered, type Called } from './local-server.ts'

type Draft = { readonly title: string; readonly content: string; readonly content_source_url: string }
type Published = { readonly id: string; readonly draft: Draft; deleted: boolean }
type Asked = { readonly secret: string; readonly force_refresh: boolean }
type Task = { status: number; readonly article: Published | null }

/** 公众平台 as its public interface behaves: tokens that run out, drafts, tasks that publish later, a list, deletion. */
export function useLocalWechat() {
  const platform = new Platform()
  const server = useLocalServer((called) => platform.answer(called))
  const { moods, published, tokens } = platform
  return {
    ...{ server, moods, published },
    /** What was published and is still there, by title. */
    titles: () => published.filter(({ deleted }) => !deleted).map(({ draft }) => draft.title),
    expireTokens: () => tokens.clear(),
  }
}

class Platform {
  /** How it behaves beyond the usual: codes the next calls of a path are refused with; paths whose next call is done, and the connection broken off; how tasks stand when asked after (1: under way). */
  readonly moods = { refusals: new Map<string, number[]>(), breaking: new Set<string>(), nextStatus: 0 }
  readonly tokens = new Set<string>()
  readonly published: Published[] = []
  private readonly drafts = new Map<string, Draft>()
  private readonly tasks = new Map<string, Task>()
  private made = 0

  answer(called: Called): Answered {
    const { path, query, body } = called
    if (path === '/cgi-bin/stable_token') return { json: this.tokenFor(read(body) as Asked) }
    const code = this.moods.refusals.get(path)?.shift()
    if (code !== undefined) return { json: refused(code) }
    if (!this.tokens.has(query.get('access_token') ?? '')) return { json: refused(42001) }
    const json = this.done(path, body)
    return this.moods.breaking.delete(path) ? 'break off' : { json }
  }

  private done(path: string, body: string): unknown {
    switch (path.replace('/cgi-bin/', '')) {
      case 'media/uploadimg':
        return { url: `http://mmbiz.qpic.cn/${this.name('picture')}` }
      case 'material/add_material':
        return { media_id: this.name('material'), url: '' }
      case 'draft/add':
        return this.addDraft(read(body) as { articles: [Draft] })
      case 'draft/get':
        return this.drafts.has(fieldIn(body, 'media_id')) ? { news_item: [] } : refused(40007)
      case 'freepublish/submit':
        return this.submit(fieldIn(body, 'media_id'))
      case 'freepublish/get':
        return this.taskOf(fieldIn(body, 'publish_id'))
      case 'freepublish/batchget':
        return { total_count: this.published.length, item: this.published.map(listedArticle) }
      case 'freepublish/delete':
        return this.remove(fieldIn(body, 'article_id'))
      default:
        return refused(40066)
    }
  }

  private tokenFor({ secret, force_refresh: fresh }: Asked) {
    if (secret !== 'the right secret') return refused(40125)
    if (fresh) this.tokens.clear()
    const token = [...this.tokens][0] ?? this.name('token')
    this.tokens.add(token)
    return { access_token: token, expires_in: 7200 }
  }

  private addDraft({ articles: [draft] }: { articles: [Draft] }) {
    if (widthOf(draft.title) > 64) return refused(45003)
    const id = this.name('draft')
    this.drafts.set(id, draft)
    return { media_id: id }
  }

  /** A draft that is published is a draft no more. */
  private submit(id: string) {
    const draft = this.drafts.get(id)
    if (draft === undefined) return refused(40007)
    this.drafts.delete(id)
    const status = this.moods.nextStatus
    const article = status > 1 ? null : { id: this.name('article'), draft, deleted: false }
    if (article !== null) this.published.unshift(article)
    const task = this.name('task')
    this.tasks.set(task, { status, article })
    return { errcode: 0, errmsg: 'ok', publish_id: task }
  }

  private taskOf(id: string) {
    const task = this.tasks.get(id)
    if (task === undefined) return refused(53600)
    const { status, article } = task
    if (status === 1) task.status = 0
    if (status !== 0 || article === null) return { publish_id: id, publish_status: status, fail_idx: [] }
    const detail = { count: 1, item: [{ idx: 1, article_url: addressOf(article.id) }] }
    return { publish_id: id, publish_status: 0, article_id: article.id, article_detail: detail, fail_idx: [] }
  }

  private remove(id: string) {
    const article = this.published.find((one) => one.id === id)
    if (article === undefined) return refused(53600)
    article.deleted = true
    return { errcode: 0, errmsg: 'ok' }
  }

  private name(kind: string): string {
    this.made += 1
    return `${kind}-${this.made}`
  }
}

function listedArticle({ id, draft: { title, content_source_url }, deleted }: Published) {
  return {
    article_id: id,
    content: { news_item: [{ title, content_source_url, url: addressOf(id), is_deleted: deleted }] },
  }
}

const addressOf = (id: string) => `http://mp.weixin.qq.com/s/${id}`

function refused(errcode: number) {
  return { errcode, errmsg: 'as the platform says it' }
}

function read(body: string): unknown {
  return JSON.parse(Buffer.from(body, 'latin1').toString('utf8'))
}

function fieldIn(body: string, field: string): string {
  return String((read(body) as Readonly<Record<string, unknown>>)[field])
}

function widthOf(title: string): number {
  return [...title].reduce((width, sign) => width + (sign < '\u0100' ? 1 : 2), 0)
}
