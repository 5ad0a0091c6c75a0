import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Acted } from '../../audit/public.ts'
import { stripPicture } from '../../../platform/documents/redact/strip-picture.ts'
import { keepFile } from '../../files/public.ts'
import { channelRecords } from '../data/channel-records.ts'
import type { ChannelRefusal } from '../domain/channel-refusal.ts'
import { acted, findOwnChannel, type ChannelOn } from './keep-channel.ts'

export type SentCover = { readonly name: string; readonly bytes: Uint8Array }

/** The platform takes pictures up to 10 MB; a cover needs no more than this. */
const LARGEST = 2_000_000

/** Keeps the picture articles of this channel begin with where they have none of their own. */
export async function keepCover(
  { blobs, transaction }: { readonly blobs: Blobs; readonly transaction: DatabaseTransaction },
  actor: Staff,
  on: ChannelOn,
  { name, bytes }: SentCover,
): Promise<Outcome<Acted<undefined>, ChannelRefusal>> {
  const records = channelRecords(transaction)
  const own = await findOwnChannel(records, actor, on)
  if (!own.ok) return own
  if (bytes.length > LARGEST || bytes.length === 0) return refuse('cover-refused')
  const stripped = stripPicture(bytes)
  if (!stripped.ok) return refuse('cover-refused')
  const file = { organId: own.value.organId, name, bytes: stripped.value, sensitive: false }
  const kept = await keepFile({ blobs }, transaction, file)
  if (!kept.ok || !/^image\/(png|jpeg)$/.test(kept.value.mediaType)) return refuse('cover-refused')
  await records.keepCover(own.value, kept.value.id)
  return done(acted(own.value, 'channel.cover'))
}
