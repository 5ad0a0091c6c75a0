import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { maybeDay, ticked } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { kindOf, type Channel } from '../domain/channel.ts'
import { faultsOfMonth, isRemarkable, monthInChinese, readMonth, type MonthCount } from '../domain/month-count.ts'
import { faultOf } from '../refusals.zh.ts'
import { channelHref, idIn } from './channel-words.ts'
import type { ChannelDesk } from './desk.ts'
import { noSuchChannel } from './shown-channel.ts'

const WRONG = '请填写0或者正整数，不填表示没有统计。'
const REMARKABLE = '关注人数与上次登记相差很大，请核对；确实无误的，勾选“数字已经核对”再保存。'

const counted = z
  .string()
  .default('')
  .transform((text) => text.normalize('NFKC').replaceAll(/[\s,]/g, ''))
  .refine((text) => /^\d{0,9}$/.test(text), WRONG)
  .transform((text) => (text === '' ? null : Number(text)))

const fields = z.object({ posts: counted, followers: counted, views: counted, lastPostOn: maybeDay, checked: ticked })

type Shown = {
  readonly channel: Channel
  readonly month: Day
  readonly recorded: number
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** 月度数据: what was published on a channel in a month, and who followed it. */
export function monthPages(desk: ChannelDesk): readonly Page[] {
  const look = {
    path: '/office/channels/:id/months/:month',
    may: 'post-to-channels',
    title: ({ channel, month }: Shown) => `${channel.name}${monthInChinese(month)}数据`,
    view: (shown: Shown) => <MonthView {...shown} />,
  } as const
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: ({ actor, params }) => showMonth(desk, actor, params, { errors: {} }),
    }),
    officeForm({
      ...look,
      fields,
      async submit({ actor, params, fields: { checked, ...count } }) {
        const month = readMonth(params['month'] ?? '')
        const channelId = idIn(params['id'])
        if (month === undefined) return refuse({ '': '没有这个月份。' })
        const around = await desk.monthAround(actor.organId, channelId, month)
        const faults = faultsOfMonth({ month, ...count }, around)
        if (Object.keys(faults).length > 0) return refuse(faults)
        if (!checked && isRemarkable({ month, ...count }, around)) return refuse({ followers: REMARKABLE })
        const entered = await desk.enterMonth(actor, channelId, { month, ...count })
        return entered.ok
          ? goOn(channelHref(channelId), `${monthInChinese(month)}数据已保存。`)
          : refuse(faultOf(entered.refusal))
      },
      again: (errors, { actor, params, form }) => showMonth(desk, actor, params, { typed: form, errors }),
    }),
  ]
}

async function showMonth(
  desk: ChannelDesk,
  { organId }: Staff,
  params: RawFields,
  { typed, errors }: { readonly typed?: RawFields; readonly errors: FieldErrors },
): Promise<Outcome<Shown, Problem>> {
  const month = readMonth(params['month'] ?? '')
  const channel = await desk.findChannel(organId, params['id'] ?? '')
  if (channel === undefined) return refuse(noSuchChannel)
  if (month === undefined) return refuse({ status: 404, detail: '没有这个月份。' })
  const kept = await keptMonth(desk, channel, month)
  const values = typed ?? valuesOf(kept?.typed ?? null)
  return done({ channel, month, recorded: kept?.recorded ?? 0, values, errors })
}

async function keptMonth(desk: ChannelDesk, { id, organId }: Channel, month: Day) {
  const counts = await desk.countsOf(organId, Number(month.slice(0, 4)))
  return counts.find(({ channel }) => channel.id === id)?.months.find((one) => one.month === month)
}

function valuesOf(count: MonthCount | null): RawFields {
  if (count === null) return {}
  const { posts, followers, views, lastPostOn } = count
  const text = (value: number | string | null) => (value === null ? '' : String(value))
  return { posts: text(posts), followers: text(followers), views: text(views), lastPostOn: text(lastPostOn) }
}

function MonthView({ channel, month, recorded, values, errors }: Shown): VNode {
  const kind = kindOf(channel.kind)
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  const number = { type: 'text', inputmode: 'numeric' } as const
  return (
    <>
      <OfficeHead
        title={`${monthInChinese(month)}数据`}
        crumbs={[
          { label: '公开渠道', href: '/office/channels' },
          { label: channel.name, href: channelHref(channel.id) },
        ]}
        lead={`按平台后台或者台账填写。系统中这个月登记发布${recorded}条。`}
      />
      <OfficeForm
        action={`${channelHref(channel.id)}/months/${month.slice(0, 7)}`}
        errors={errors}
        submit="保存"
        cancel={channelHref(channel.id)}
      >
        <FieldSet legend="数据">
          <TextField {...field('posts')} {...number} label={`当月${kind.posts}`} />
          {kind.followers === null ? null : (
            <TextField {...field('followers')} {...number} label={`月末${kind.followers}`} />
          )}
          {kind.views === null ? null : <TextField {...field('views')} {...number} label={`当月${kind.views}`} />}
          {kind.account ? <TextField {...field('lastPostOn')} type="date" label="当月最近一次发布" /> : null}
        </FieldSet>
        {errors['followers'] === REMARKABLE ? <CheckField name="checked" checked={false} label="数字已经核对" /> : null}
      </OfficeForm>
    </>
  )
}
