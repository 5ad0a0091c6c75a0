import { z, type ZodType } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { AskOutside } from '../../../platform/outgoing/ask-outside.ts'
import type { Credentials } from '../domain/credentials.ts'
import type { Picture } from './adapter.ts'
import { multipartOf } from './multipart-of.ts'
import { parseJson } from './parse-json.ts'
import { troubleOfCode, troubleUnheard, type Trouble } from './trouble.ts'
import { tokenCodes, wechatCodes } from './wechat-codes.table.ts'

type WechatCredentials = Extract<Credentials, { is: 'wechat' }>

/** The token of an account, kept while it is good: asking too often uses up what the platform allows a day. */
export type KeptToken = { token: string; until: number }

export type WechatNeeds = {
  readonly ask: AskOutside
  readonly base: string
  readonly credentials: WechatCredentials
  readonly now: () => Date
  readonly kept: Map<string, KeptToken>
}

type Sending = { readonly json: unknown } | { readonly picture: Picture }
type Call<Answer> = { readonly path: string; readonly answer: ZodType<Answer>; readonly deciding?: boolean }

export type WechatCalls = ReturnType<typeof wechatCalls>

const refusal = z.looseObject({ errcode: z.number().default(0), errmsg: z.string().default('') })
const tokenAnswer = z.looseObject({ access_token: z.string().min(1), expires_in: z.number() })

/** Calls of the platform's public interface, each with a token; one that ran out is replaced once. */
export function wechatCalls({ ask, base, credentials, now, kept }: WechatNeeds) {
  const { appId, appSecret } = credentials

  async function tokenOf(fresh: boolean): Promise<Outcome<string, Trouble>> {
    const before = kept.get(appId)
    if (!fresh && before !== undefined && before.until > now().getTime()) return done(before.token)
    const body = { grant_type: 'client_credential', appid: appId, secret: appSecret, force_refresh: fresh }
    const read = await post({ path: '/cgi-bin/stable_token', answer: tokenAnswer }, '', { json: body })
    if (!read.ok) return read
    const { access_token: token, expires_in: seconds } = read.value
    kept.set(appId, { token, until: now().getTime() + (seconds - 300) * 1000 })
    return done(token)
  }

  async function post<Answer>(call: Call<Answer>, query: string, sending: Sending): Promise<Outcome<Answer, Trouble>> {
    const form = 'picture' in sending ? multipartOf('media', sending.picture) : null
    const heard = await ask({
      ...{ method: 'POST', url: `${base}${call.path}${query}` },
      headers: { 'content-type': form?.contentType ?? 'application/json; charset=utf-8' },
      body: form?.body ?? JSON.stringify('json' in sending ? sending.json : {}),
    })
    const unheard = troubleUnheard(heard, call.deciding === true)
    if (unheard !== undefined || heard.is !== 'answer') return refuse(unheard ?? { is: 'temporary', answer: '' })
    return readAnswer(call, heard.text)
  }

  return async function callWith<Answer>(
    call: Call<Answer>,
    sending: Sending,
    query = '',
  ): Promise<Outcome<Answer, Trouble>> {
    const token = await tokenOf(false)
    if (!token.ok) return token
    const first = await post(call, `?access_token=${encodeURIComponent(token.value)}${query}`, sending)
    if (first.ok || !tokenCodes.includes(first.refusal.code ?? 0)) return first
    const fresh = await tokenOf(true)
    return fresh.ok ? post(call, `?access_token=${encodeURIComponent(fresh.value)}${query}`, sending) : fresh
  }
}

function readAnswer<Answer>({ answer, deciding }: Call<Answer>, text: string): Outcome<Answer, Trouble> {
  const parsed = parseJson(text)
  const said = refusal.safeParse(parsed)
  if (said.success && said.data.errcode !== 0)
    return refuse(troubleOfCode(wechatCodes, said.data.errcode, said.data.errmsg))
  const read = answer.safeParse(parsed)
  if (read.success) return done(read.data)
  return refuse({ is: deciding === true ? 'uncertain' : 'temporary', answer: '平台的答复无法识别。' })
}
