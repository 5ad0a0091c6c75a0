import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { dayField, maybeWords } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { ItemToPost } from '../actions/put-on-channels.ts'
import { isSentByProgram, kindOf, type Channel } from '../domain/channel.ts'
import { channelRefusals, faultOf } from '../refusals.zh.ts'
import { idIn } from './channel-words.ts'
import type { ChannelDesk } from './desk.ts'

type Shown = {
  readonly item: ItemToPost
  /** Open channels the item is not on. */
  readonly free: readonly Channel[]
  readonly values: RawFields
  readonly errors: FieldErrors
}

const BOX = 'channel-'
const noSuchItem: Problem = { status: 404, detail: channelRefusals['no-such-item'].words }
const address = maybeWords(1000).refine(
  (text) => text === '' || /^https?:\/\/\S+$/.test(text),
  '网址应以 http:// 或者 https:// 开头。',
)
const recorded = z.object({
  channel: z.string('请选择渠道。').min(1, '请选择渠道。'),
  postedOn: dayField('请填写发布日期。'),
  address,
})

/** 发布到其他渠道: sending a published item to accounts, and recording where it was put by hand. */
export function itemChannelsPages(desk: ChannelDesk): readonly Page[] {
  const look = {
    may: 'post-to-channels',
    title: ({ item }: Shown) => `发布到其他渠道 - ${item.title}`,
    view: (shown: Shown) => <ItemChannelsView {...shown} />,
  } as const
  const again = (errors: FieldErrors, asked: { actor: Staff; params: RawFields; form: RawFields }) =>
    show(desk, asked.actor, asked.params['id'] ?? '', { values: asked.form, errors })
  return [
    officePage({
      ...{ ...look, path: '/office/items/:id/channels', fields: z.object({}) },
      load: ({ actor, params }) => show(desk, actor, params['id'] ?? '', { values: {}, errors: {} }),
    }),
    officeForm({
      ...{ ...look, path: '/office/items/:id/channels', fields: z.object({}), again },
      async submit({ actor, params, form }) {
        const item = await desk.findItem(actor.organId, params['id'] ?? '')
        if (item === undefined) return refuse(faultOf('no-such-item'))
        const ids = Object.keys(form).flatMap((name) => (name.startsWith(BOX) ? [idIn(name.slice(BOX.length))] : []))
        const put = await desk.put(actor, item, ids)
        return put.ok ? goOn(hrefOf(item), `已交系统发送到${put.value}个渠道。`) : refuse(faultOf(put.refusal))
      },
    }),
    officeForm({
      ...{ ...look, path: '/office/items/:id/channel-records', fields: recorded, again },
      async submit({ actor, params, fields: { channel, ...posted } }) {
        const item = await desk.findItem(actor.organId, params['id'] ?? '')
        if (item === undefined) return refuse(faultOf('no-such-item'))
        const kept = await desk.record(actor, item, { channelId: idIn(channel), ...posted })
        return kept.ok ? goOn(hrefOf(item), '发布情况已经登记。') : refuse(faultOf(kept.refusal))
      },
    }),
  ]
}

function hrefOf({ id }: Pick<ItemToPost, 'id'>): string {
  return `/office/items/${id}#channels`
}

async function show(
  desk: ChannelDesk,
  { organId }: Staff,
  id: string,
  typed: Pick<Shown, 'values' | 'errors'>,
): Promise<Outcome<Shown, Problem>> {
  const item = await desk.findItem(organId, id)
  if (item === undefined) return refuse(noSuchItem)
  if (item.publishedOn === null) return refuse({ status: 409, detail: channelRefusals['not-published'].words })
  const [listed, posts] = await Promise.all([desk.channelsOf(organId), desk.postsOfItem(organId, item.id)])
  const there = new Set(
    posts.filter(({ state }) => state !== 'taken-down' && state !== 'cancelled').map(({ channelId }) => channelId),
  )
  const free = listed.map(({ channel }) => channel).filter((channel) => !channel.closed && !there.has(channel.id))
  return done({ item, free: free.filter(({ kind }) => kind !== 'site'), ...typed })
}

function ItemChannelsView({ item, free, values, errors }: Shown): VNode {
  const sent = free.filter(isSentByProgram)
  const action = `/office/items/${item.id}/channels`
  return (
    <>
      <OfficeHead
        title="发布到其他渠道"
        crumbs={[
          { label: '信息发布', href: '/office/items' },
          { label: item.title, href: `/office/items/${item.id}` },
        ]}
        lead="信息已经在网站公开，可以同时发布到其他渠道。"
      />
      <div class="flow">
        {sent.length === 0 ? null : (
          <Panel id="send" title="自动发送">
            <OfficeForm action={action} errors={ofSending(errors)} submit="发送" cancel={`/office/items/${item.id}`}>
              <fieldset class="choices" id="channels">
                <legend>发送到</legend>
                {sent.map(({ id, kind, name }) => (
                  <CheckField
                    key={id}
                    name={`${BOX}${id}`}
                    label={`${name}（${kindOf(kind).zh}）`}
                    checked={values[`${BOX}${id}`] === 'on'}
                  />
                ))}
              </fieldset>
            </OfficeForm>
          </Panel>
        )}
        <Panel id="record" title="登记人工发布">
          {free.length === 0 ? (
            <p class="soft">每个渠道都已经有发布记录。</p>
          ) : (
            <RecordForm {...{ item, free, values }} errors={ofRecord(errors)} />
          )}
        </Panel>
      </div>
    </>
  )
}

const RECORDED = ['', 'channel', 'postedOn', 'address']

function ofRecord(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => RECORDED.includes(name)))
}

function ofSending(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => !RECORDED.includes(name)))
}

function RecordForm({ item, free, values, errors }: Shown): VNode {
  return (
    <OfficeForm
      action={`/office/items/${item.id}/channel-records`}
      errors={errors}
      submit="登记"
      cancel={`/office/items/${item.id}`}
    >
      <SelectField
        name="channel"
        label="渠道"
        any="请选择"
        value={values['channel']}
        error={errors['channel']}
        choices={free.map(({ id, kind, name }) => ({ value: String(id), label: `${name}（${kindOf(kind).zh}）` }))}
      />
      <TextField name="postedOn" type="date" label="发布日期" value={values['postedOn']} error={errors['postedOn']} />
      <TextField
        name="address"
        type="url"
        label="网址"
        hint="报刊、查阅点等没有网址的不填。"
        value={values['address']}
        error={errors['address']}
      />
    </OfficeForm>
  )
}
