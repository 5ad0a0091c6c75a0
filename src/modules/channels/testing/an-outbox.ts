import { randomUUID } from 'node:crypto'
import type { Staff } from '../../../kernel/actor.ts'
import { day } from '../../../kernel/day.ts'
import type { Permission } from '../../../kernel/permission.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import { askOutside } from '../../../platform/outgoing/ask-outside.ts'
import { secretsOf } from '../../../platform/secrets/secrets.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import type { Article } from '../adapters/adapter.ts'
import { channelRecords } from '../data/channel-records.ts'
import type { Credentials } from '../domain/credentials.ts'
import { openAdapters } from '../open-adapters.ts'
import { openChannels, type OpenChannels } from '../open-channels.ts'
import { runOutbox, type OutboxNeeds } from '../open-outbox.ts'
import { postToSend } from '../queries/due-posts.ts'
import { postsOfItem, postWithAttempts } from '../queries/posts.ts'

export const anArticle: Article = {
  title: '关于调整清河街道垃圾收运时间的公告',
  summary: '',
  body: '<p>自下月一日起，清河街道生活垃圾收运时间调整为每日六时至八时。</p>',
  plain: '自下月一日起，清河街道生活垃圾收运时间调整为每日六时至八时。',
  url: 'https://www.shifan.example/items/7',
  source: '示范县人民政府办公室',
  hasFiles: false,
}

/** One red dot: a picture small enough to be written down. */
export const aPicture = {
  name: 'cover.png',
  mediaType: 'image/png',
  bytes: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
}

/** An organ with one connected account and an outbox over the platform at `base`; its clock is the test's. */
export async function anOutbox(
  database: Database,
  credentials: Credentials,
  base: string,
  differs: Partial<OutboxNeeds> = {},
) {
  const organId = await enterOrgan(database, { name: `示范县${randomUUID().slice(0, 8)}局` })
  const secrets = secretsOf('a secret that is long enough for tests')
  const clock = { now: new Date('2026-03-02T02:00:00Z') }
  const now = () => clock.now
  const channels = openChannels({
    ...{ database, secrets, now, blobs: noBlobs },
    publishedByMonth: async () => new Map(),
  })
  const clerk = somebody(organId, 'see-channels', 'post-to-channels', 'keep-channels')
  const channelId = await connected(database, { channels, clerk }, credentials, base)
  const readPicture = () => Promise.resolve(aPicture)
  const adapterOf = openAdapters({ secrets, now, readPicture, ask: askOutside({ local: true, within: 2000 }) })
  const needs: OutboxNeeds = { database, now, adapterOf, articleOf: () => Promise.resolve(anArticle), ...differs }
  const item = { id: nextItem(), title: anArticle.title, publishedOn: day('2026-03-01') }
  return {
    ...{ organId, channelId, channels, clerk, item, needs, clock },
    run: (given: Partial<OutboxNeeds> = {}) => runOutbox({ ...needs, ...given }),
    /** Minutes pass. */
    wait: (minutes: number) => void (clock.now = new Date(clock.now.getTime() + minutes * 60_000)),
    /** The post with its channel, as the outbox takes it up. */
    async sending() {
      const [post] = await postsOfItem(database, organId, item.id)
      const found = post && (await postToSend(database, post.id))
      if (found === undefined) throw new Error('there is no post')
      return found
    },
    queue: () => channels.put(clerk, item, [channelId]),
    /** The only post of the item, with what was tried. */
    async post() {
      const [post] = await postsOfItem(database, organId, item.id)
      const found = post && (await postWithAttempts(database, organId, post.id))
      if (found === undefined) throw new Error('there is no post')
      return { ...found.post, results: found.attempts.map(({ result }) => result).toReversed() }
    },
  }
}

type Keeping = { readonly channels: OpenChannels; readonly clerk: Staff }

/** An account with credentials, connected to a platform on this computer; gives its id. */
async function connected(
  database: Database,
  { channels, clerk }: Keeping,
  credentials: Credentials,
  base: string,
): Promise<number> {
  const entry = {
    kind: credentials.is,
    name: '示范发布',
    account: '',
    address: '',
    staleDays: null,
    closed: false,
  } as const
  const created = await channels.create(clerk, entry)
  if (!created.ok) throw new Error(created.refusal)
  const channelId = created.value
  // What only the public net is let to be, a test sets past the action.
  await database.transaction().execute(async (transaction) => {
    const records = channelRecords(transaction)
    const channel = await records.lockChannel(channelId)
    if (channel !== undefined) await records.connect(channel, { connected: true, base })
  })
  await channels.keepCredentials(clerk, { channelId, version: 2 }, credentials)
  return channelId
}

const noBlobs: Blobs = {
  keep: unasked,
  keepFile: unasked,
  fileOf: unasked,
  open: unasked,
  remove: unasked,
}

function unasked(): never {
  throw new Error('no test asks for this')
}

let items = 100
function nextItem(): number {
  return (items += 1)
}

function somebody(organId: string, ...permissions: Permission[]): Staff {
  return { kind: 'staff', accountId: randomUUID(), name: '编小示', organId, permissions: new Set(permissions) }
}
