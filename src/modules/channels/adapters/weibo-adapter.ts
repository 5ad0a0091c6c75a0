import { z, type ZodType } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { AskOutside } from '../../../platform/outgoing/ask-outside.ts'
import type { Credentials } from '../domain/credentials.ts'
import type { Sent } from '../domain/sent.ts'
import { weiboAddress, weiboText } from '../domain/shape-weibo.ts'
import type { Adapter } from './adapter.ts'
import { parseJson } from './parse-json.ts'
import { troubleOfCode, troubleUnheard, type Trouble } from './trouble.ts'
import { NO_SUCH_POST, weiboCodes } from './weibo-codes.table.ts'

type WeiboNeeds = {
  readonly ask: AskOutside
  readonly base: string
  readonly credentials: Extract<Credentials, { is: 'weibo' }>
}

const refusal = z.looseObject({ error_code: z.coerce.number(), error: z.string().default('') })
const shared = z.looseObject({
  idstr: z.string().min(1),
  user: z.looseObject({ idstr: z.string().default('') }).default({ idstr: '' }),
})
const UNKNOWN = '发送中断，平台没有办法查询，请到微博查看是否已经发出。'

/** 微博: one call posts at once, and no call tells afterwards whether it did. */
export function weiboAdapter({ ask, base, credentials }: WeiboNeeds): Adapter {
  async function post<Answer>(
    call: { readonly path: string; readonly answer: ZodType<Answer>; readonly deciding: boolean },
    fields: Readonly<Record<string, string>>,
  ): Promise<Outcome<Answer, Trouble>> {
    const heard = await ask({
      ...{ method: 'POST', url: `${base}${call.path}` },
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: new URLSearchParams({ access_token: credentials.accessToken, ...fields }).toString(),
    })
    const parsed = heard.is === 'answer' ? parseJson(heard.text) : undefined
    const said = refusal.safeParse(parsed)
    if (said.success) return refuse(troubleOfCode(weiboCodes, said.data.error_code, said.data.error))
    const unheard = troubleUnheard(heard, call.deciding)
    if (unheard !== undefined) return refuse(unheard)
    const read = call.answer.safeParse(parsed)
    if (read.success) return done(read.data)
    return refuse({ is: call.deciding ? 'uncertain' : 'temporary', answer: '平台的答复无法识别。' })
  }

  return {
    async send(article, _before, keep): Promise<Sent> {
      await keep({ deciding: 'yes' })
      const fields = { status: weiboText(article), rip: credentials.ip }
      const heard = await post({ path: '/statuses/share.json', answer: shared, deciding: true }, fields)
      if (heard.ok) {
        const { idstr: postId, user } = heard.value
        return { is: 'posted', reached: { postId }, address: weiboAddress(user.idstr, postId) }
      }
      const { is, answer, wait } = heard.refusal
      return is === 'temporary' ? { is, answer, reached: {}, ...(wait === undefined ? {} : { wait }) } : { is, answer }
    },
    ask: () => Promise.resolve({ is: 'uncertain', answer: UNKNOWN }),
    look: () => Promise.resolve({ is: 'uncertain', answer: UNKNOWN }),
    async remove(reached) {
      const id = reached['postId'] ?? ''
      if (id === '') return { is: 'impossible', answer: '没有平台的微博编号，请到微博删除。' }
      const call = { path: '/statuses/destroy.json', answer: z.looseObject({}), deciding: false }
      const heard = await post(call, { id })
      if (heard.ok || heard.refusal.code === NO_SUCH_POST) return { is: 'removed' }
      const { is, answer, wait } = heard.refusal
      if (is === 'permanent') return { is: 'impossible', answer }
      return { is: 'temporary', answer, ...(wait === undefined ? {} : { wait }) }
    },
  }
}
