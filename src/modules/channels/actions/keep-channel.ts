import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { ChannelRecords } from '../data/channel-records.ts'
import type { ChannelRefusal } from '../domain/channel-refusal.ts'
import { isSentByProgram, type Channel, type ChannelEntry, type ChannelRule } from '../domain/channel.ts'

/** The channel somebody has before their eyes, as they saw it. */
export type ChannelOn = { readonly channelId: number; readonly version: number }

type Done<Value = undefined> = Promise<Outcome<Acted<Value>, ChannelRefusal>>

/** Enters a channel of the person's organ; gives its id. */
export async function createChannel(records: ChannelRecords, actor: Staff, entry: ChannelEntry): Done<number> {
  const { organId } = actor
  if (!mayDo(actor, 'keep-channels', organId)) return refuse('not-permitted')
  if (await records.isNameTaken(organId, entry, null)) return refuse('name-taken')
  const id = await records.addChannel(organId, entry)
  const subject = { kind: 'channel', id: String(id) }
  return done({ value: id, deeds: [{ organId, action: 'channel.create', subject, detail: detailOf(entry) }] })
}

/** Changes a channel; what kind it is stays. */
export async function changeChannel(
  records: ChannelRecords,
  actor: Staff,
  on: ChannelOn,
  { kind, ...entry }: ChannelEntry,
): Done {
  const own = await findOwnChannel(records, actor, on)
  if (!own.ok) return own
  const channel = own.value
  if (kind !== channel.kind) return refuse('kind-fixed')
  if (await records.isNameTaken(channel.organId, { kind, name: entry.name }, channel.id)) return refuse('name-taken')
  await records.changeChannel(channel, entry)
  return done(acted(channel, 'channel.change', detailOf({ kind, ...entry })))
}

/** Keeps what its platform knows the organ by: `sealed` before it comes here. */
export async function keepCredentials(records: ChannelRecords, actor: Staff, on: ChannelOn, sealed: Uint8Array): Done {
  const own = await findOwnChannel(records, actor, on)
  if (!own.ok) return own
  await records.keepCredentials(own.value, sealed)
  return done(acted(own.value, 'channel.credentials'))
}

/** Has items of a kind or column go to a channel of their own accord. */
export async function addRule(
  records: ChannelRecords,
  actor: Staff,
  on: ChannelOn,
  rule: Omit<ChannelRule, 'id'>,
): Done {
  const own = await findOwnChannel(records, actor, on)
  if (!own.ok) return own
  if (!isSentByProgram(own.value)) return refuse('rule-for-sending')
  if (!(await records.addRule(own.value.id, rule))) return refuse('rule-there')
  return done(acted(own.value, 'channel.add-rule', rule))
}

export async function removeRule(records: ChannelRecords, actor: Staff, on: ChannelOn, ruleId: number): Done {
  const own = await findOwnChannel(records, actor, on)
  if (!own.ok) return own
  await records.removeRule(own.value.id, ruleId)
  return done(acted(own.value, 'channel.remove-rule', { rule: ruleId }))
}

/** The channel of the person's organ they may keep, as they saw it. */
export async function findOwnChannel(
  records: ChannelRecords,
  actor: Staff,
  { channelId, version }: ChannelOn,
): Promise<Outcome<Channel, ChannelRefusal>> {
  const channel = await records.lockChannel(channelId)
  if (channel === undefined || channel.organId !== actor.organId) return refuse('no-such-channel')
  if (!mayDo(actor, 'keep-channels', channel.organId)) return refuse('not-permitted')
  return channel.version === version ? done(channel) : refuse('changed-meanwhile')
}

export function acted(
  { id, organId, name }: Channel,
  action: string,
  detail: Readonly<Record<string, unknown>> = {},
): Acted<undefined> {
  const subject = { kind: 'channel', id: String(id) }
  return { value: undefined, deeds: [{ organId, action, subject, detail: { name, ...detail } }] }
}

function detailOf({ kind, name, closed }: ChannelEntry) {
  return { kind, name, closed }
}
