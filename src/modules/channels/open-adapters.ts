import type { AskOutside } from '../../platform/outgoing/ask-outside.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import type { Adapter, Picture } from './adapters/adapter.ts'
import { wechatAdapter } from './adapters/wechat-adapter.ts'
import { wechatCalls, type KeptToken } from './adapters/wechat-calls.ts'
import { weiboAdapter } from './adapters/weibo-adapter.ts'
import { isConnectable } from './domain/channel.ts'
import { publicBases } from './domain/public-bases.table.ts'
import type { PostToSend } from './queries/due-posts.ts'
import { openCredentials } from './sealed-credentials.ts'

export type AdapterNeeds = {
  readonly secrets: Secrets
  readonly ask: AskOutside
  readonly now: () => Date
  /** A file of an item or of a channel; undefined where there is none of this id. */
  readonly readPicture: (id: string) => Promise<Picture | undefined>
}

export type OpenAdapter = (sending: PostToSend) => Adapter | undefined

/** The adapter of a channel with its credentials; undefined where the program may not, or cannot, speak to its platform. */
export function openAdapters({ secrets, ask, now, readPicture }: AdapterNeeds): OpenAdapter {
  const kept = new Map<string, KeptToken>()
  return ({ channel, sealed }) => {
    const { kind, connected, closed, coverId } = channel
    if (!isConnectable(kind) || !connected || closed || sealed === null) return undefined
    const credentials = openCredentials(secrets, sealed)
    if (credentials?.is !== kind) return undefined
    const base = channel.base ?? publicBases[kind]
    if (credentials.is === 'weibo') return weiboAdapter({ ask, base, credentials })
    const call = wechatCalls({ ask, base, credentials, now, kept })
    return wechatAdapter({
      call,
      readPicture,
      cover: async () => (coverId === null ? undefined : readPicture(coverId)),
    })
  }
}
