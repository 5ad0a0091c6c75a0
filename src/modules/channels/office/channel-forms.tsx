import { z, type ZodType } from 'zod'
import { refuse, type Outcome } from '../../../kernel/outcome.ts'
import { versionField, words } from '../../../platform/http/field-schemas.ts'
import { readFields, type FieldErrors } from '../../../platform/http/fields.ts'
import { goOn, officeForm, type OfficeAsked } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { ChannelRefusal } from '../domain/channel-refusal.ts'
import type { Credentials } from '../domain/credentials.ts'
import { faultOf } from '../refusals.zh.ts'
import { ChannelView } from './channel.page.tsx'
import { showChannel, type ShownChannel } from './shown-channel.ts'
import { channelHref, idIn } from './channel-words.ts'
import type { ChannelDesk } from './desk.ts'

type Taken = Outcome<unknown, ChannelRefusal | FieldErrors>

type ChannelFormPage<Schema extends ZodType> = {
  readonly noun: string
  readonly fields: Schema
  readonly said: string
  readonly carries?: 'files'
  take(
    asked: OfficeAsked<z.output<Schema> & { readonly version: number }>,
    on: { channelId: number; version: number },
  ): Promise<Taken>
}

/** The small forms on the page of a channel: each comes back to it, with its mistakes at their fields. */
export function channelForms(desk: ChannelDesk): readonly Page[] {
  return [
    form(desk, {
      noun: 'credentials',
      fields: z.object({}),
      said: '凭据已经加密保存。',
      async take({ actor, form, params }, on) {
        const channel = await desk.findChannel(actor.organId, params['id'] ?? '')
        const read = credentialsIn(channel?.kind === 'weibo' ? weibo : wechat, form)
        return read.ok ? desk.keepCredentials(actor, on, read.value) : read
      },
    }),
    form(desk, {
      noun: 'cover',
      fields: z.object({}),
      said: '封面图已经更换。',
      carries: 'files',
      take({ actor, files }, on) {
        const { name = '', bytes = new Uint8Array() } = files['cover'] ?? {}
        return desk.keepCover(actor, on, { name, bytes })
      },
    }),
    form(desk, {
      noun: 'rules',
      fields: z
        .object({ itemKind: z.string().max(40).default(''), columnId: z.string().max(40).default('') })
        .refine(({ itemKind, columnId }) => itemKind !== '' || columnId !== '', {
          message: '请选择信息种类或者栏目。',
          path: ['itemKind'],
        }),
      said: '规则已经增加，今后发布的信息按规则发送。',
      async take({ actor, fields: { itemKind, columnId } }, on) {
        if (itemKind !== '' && !desk.itemKinds().some(({ key }) => key === itemKind))
          return refuse({ itemKind: '没有这种信息。' })
        if (columnId !== '' && !desk.columnsOf(actor.organId).some(({ id }) => id === columnId))
          return refuse({ columnId: '没有这个栏目。' })
        return desk.addRule(actor, on, { itemKind: orNull(itemKind), columnId: orNull(columnId) })
      },
    }),
    form(desk, {
      noun: 'rules/:rule/removal',
      fields: z.object({}),
      said: '规则已经删除。',
      take: ({ actor, params }, on) => desk.removeRule(actor, on, idIn(params['rule'])),
    }),
  ]
}

function form<Schema extends ZodType>(desk: ChannelDesk, page: ChannelFormPage<Schema>): Page {
  return officeForm({
    path: `/office/channels/:id/${page.noun}`,
    may: 'keep-channels',
    title: ({ channel }: ShownChannel) => channel.name,
    ...(page.carries === undefined ? {} : { carries: page.carries }),
    fields: z.intersection(z.object({ version: versionField }), page.fields),
    async submit(asked) {
      const channelId = idIn(asked.params['id'])
      const taken = await page.take(asked, { channelId, version: asked.fields.version })
      if (taken.ok) return goOn(channelHref(channelId), page.said)
      return refuse(typeof taken.refusal === 'string' ? faultOf(taken.refusal) : taken.refusal)
    },
    again: (errors, { actor, params, form: typed }) => showChannel(desk, actor, params['id'] ?? '', { typed, errors }),
    view: (shown: ShownChannel) => <ChannelView {...shown} />,
  })
}

const wechat = z.object({
  is: z.literal('wechat').default('wechat'),
  appId: words('请填写 AppID。', 60).refine((text) => /^[\w-]+$/.test(text), 'AppID 由字母和数字组成。'),
  appSecret: words('请填写 AppSecret。', 200),
})

const weibo = z.object({
  is: z.literal('weibo').default('weibo'),
  accessToken: words('请填写 access_token。', 500),
  ip: z.ipv4('请填写 IPv4 地址，例如 203.0.113.5。'),
})

function credentialsIn(
  schema: ZodType<Credentials>,
  form: Readonly<Record<string, string>>,
): Outcome<Credentials, FieldErrors> {
  const { is: _is, ...fields } = form
  return readFields(schema, fields)
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
