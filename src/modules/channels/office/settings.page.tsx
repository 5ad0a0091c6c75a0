import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { versionField } from '../../../platform/http/field-schemas.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { Page } from '../../../platform/http/page.ts'
import { stepFormPages, versionShown } from '../../../platform/http/step-form-pages.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { kindOf, type Channel } from '../domain/channel.ts'
import { channelRefusals, faultOf } from '../refusals.zh.ts'
import { channelHref, idIn } from './channel-words.ts'
import type { ChannelDesk } from './desk.ts'
import { noSuchChannel } from './shown-channel.ts'
import { ChannelForm, channelFields, entryOf, valuesOf } from './settings-form.tsx'

const NEW = '/office/channels/new'

type Typed = { readonly values: RawFields; readonly errors: FieldErrors }

/** Entering a channel. */
export function newChannelPages(desk: ChannelDesk): readonly Page[] {
  const look = {
    path: NEW,
    may: 'keep-channels',
    title: '新增渠道',
    view: (typed: Typed) => (
      <>
        <OfficeHead title="新增渠道" crumbs={[{ label: '公开渠道', href: '/office/channels' }]} />
        <ChannelForm action={NEW} cancel="/office/channels" {...typed} />
      </>
    ),
  } as const
  return [
    officePage({ ...look, fields: z.object({}), load: () => Promise.resolve(done({ values: {}, errors: {} })) }),
    officeForm({
      ...look,
      fields: channelFields,
      async submit({ actor, fields }) {
        const created = await desk.create(actor, entryOf(fields))
        return created.ok ? goOn(channelHref(created.value), '渠道已经登记。') : refuse(faultOf(created.refusal))
      },
      again: (errors, { form }) => Promise.resolve(done({ values: form, errors })),
    }),
  ]
}

type Shown = Typed & { readonly channel: Channel }

/** Changing what a channel is called and where it is. */
export function channelSettingsPages(desk: ChannelDesk): readonly Page[] {
  return stepFormPages({
    path: '/office/channels/:id/settings',
    may: 'keep-channels',
    title: '渠道设置',
    fields: channelFields.and(z.object({ version: versionField })),
    async load({ actor, id, typed, errors }) {
      const channel = await desk.findChannel(actor.organId, id)
      if (channel === undefined) return refuse(noSuchChannel)
      const version = versionShown(
        channel.version,
        { ...(typed && { typed }), errors },
        channelRefusals['changed-meanwhile'].words,
      )
      return done<Shown>({ channel, values: { ...(typed ?? valuesOf(channel)), version }, errors })
    },
    async take({ actor, fields }, id) {
      const on = { channelId: idIn(id), version: fields.version }
      const changed = await desk.change(actor, on, entryOf(fields))
      return changed.ok ? changed : refuse(faultOf(changed.refusal))
    },
    afterwards: { to: (id) => channelHref(idIn(id)), said: '已保存。' },
    view: (shown) => <SettingsView {...shown} />,
  })
}

function SettingsView({ channel, values, errors }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="渠道设置"
        crumbs={[
          { label: '公开渠道', href: '/office/channels' },
          { label: channel.name, href: channelHref(channel.id) },
        ]}
        lead={kindOf(channel.kind).zh}
      />
      <ChannelForm
        action={`${channelHref(channel.id)}/settings`}
        cancel={channelHref(channel.id)}
        fixedKind={channel.kind}
        {...{ values, errors }}
      />
    </>
  )
}
