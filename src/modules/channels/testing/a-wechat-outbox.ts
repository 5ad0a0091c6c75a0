import { beforeEach } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { anArticle, anOutbox } from './an-outbox.ts'
import { useLocalWechat } from './local-wechat.ts'

const credentials = { is: 'wechat' as const, appId: 'wx0000000000000001', appSecret: 'the right secret' }

/** A database of its own and a local platform that behaves as WeChat does, in a good mood again before each test. */
export function useWechatOutbox() {
  const db = useDatabase()
  const wechat = useLocalWechat()

  beforeEach(() => {
    wechat.moods.refusals.clear()
    wechat.moods.breaking.clear()
    wechat.moods.nextStatus = 0
    wechat.published.length = 0
  })

  /** With a picture in the text, so that no cover is needed; each article at an address of its own. */
  async function outbox(differs: Partial<typeof credentials> = {}) {
    const picture = '<p><img src="/items/files/11111111-1111-4111-8111-111111111111" alt="" /></p>'
    const box = await anOutbox(db.database, { ...credentials, ...differs }, wechat.server.base)
    const article = {
      ...anArticle,
      body: picture + anArticle.body,
      url: `https://www.shifan.example/items/${box.item.id}`,
    }
    const articleOf = () => Promise.resolve(article)
    return { ...box, run: (given = {}) => box.run({ articleOf, ...given }) }
  }

  return { db, wechat, credentials, outbox }
}
