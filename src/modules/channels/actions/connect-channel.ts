import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { ChannelRecords, Connection } from '../data/channel-records.ts'
import type { ChannelRefusal } from '../domain/channel-refusal.ts'
import { isConnectable, type Channel } from '../domain/channel.ts'
import { isOutsideBase } from '../domain/outside-base.ts'
import { acted, type ChannelOn } from './keep-channel.ts'

/**
 * Has the program post to a channel, or no longer: what leaves the house, and whereto, is for a system administrator of an
 * organ above (`within`: that organ and those below it) to say. Another address has to be given its credentials anew, so that
 * whoever sets it does not come by them.
 */
export async function connectChannel(
  records: ChannelRecords,
  { actor, within }: { readonly actor: Staff; readonly within: ReadonlySet<string> },
  on: ChannelOn,
  connection: Connection,
): Promise<Outcome<Acted<undefined>, ChannelRefusal>> {
  if (!actor.permissions.has('connect-channels')) return refuse('not-permitted')
  const channel = await records.lockChannel(on.channelId)
  if (channel === undefined || !within.has(channel.organId)) return refuse('no-such-channel')
  if (channel.version !== on.version) return refuse('changed-meanwhile')
  const bar = barToConnection(channel, connection)
  if (bar !== undefined) return refuse(bar)
  await records.connect(channel, connection)
  const action = connection.connected ? 'channel.connect' : 'channel.disconnect'
  return done(acted(channel, action, { base: connection.base }))
}

function barToConnection(channel: Channel, { connected, base }: Connection): ChannelRefusal | undefined {
  if (!isConnectable(channel.kind)) return 'not-connectable'
  if (base !== null && !isOutsideBase(base)) return 'base-not-https'
  if (connected && !channel.hasCredentials) return 'no-credentials'
  return connected && base !== channel.base ? 'credentials-of-other-base' : undefined
}
