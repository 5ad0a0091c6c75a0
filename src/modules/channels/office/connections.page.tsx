import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { maybeWords, ticked } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { stepFormPages, versionShown } from '../../../platform/http/step-form-pages.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { isConnectable, kindOf, type Channel } from '../domain/channel.ts'
import { publicBases } from '../domain/public-bases.table.ts'
import { channelRefusals, faultOf } from '../refusals.zh.ts'
import { connectionWords, idIn } from './channel-words.ts'
import type { ChannelDesk } from './desk.ts'
import { noSuchChannel } from './shown-channel.ts'

const ADDRESS = '/office/channel-connections'

type Row = { readonly channel: Channel; readonly organName: string }
type Shown = Row & { readonly values: RawFields; readonly errors: FieldErrors }

/** 渠道对接: which accounts the program posts to, and by which address; what leaves the house is the administrator's to say. */
export function connectionPages(desk: ChannelDesk): readonly Page[] {
  return [
    officePage({
      path: ADDRESS,
      may: 'connect-channels',
      title: '渠道对接',
      fields: z.object({}),
      load: async ({ actor }) => done(await desk.connectable(actor)),
      view: (rows: readonly Row[]) => <ConnectionsView rows={rows} />,
    }),
    ...stepFormPages({
      path: `${ADDRESS}/:id`,
      may: 'connect-channels',
      title: ({ channel }: Shown) => `对接${channel.name}`,
      fields: z.object({ connected: ticked, base: maybeWords(300) }),
      async load({ actor, id, typed, errors }) {
        const row = (await desk.connectable(actor)).find(({ channel }) => String(channel.id) === id)
        if (row === undefined) return refuse(noSuchChannel)
        const { connected, base, version } = row.channel
        const shown = versionShown(
          version,
          { ...(typed && { typed }), errors },
          channelRefusals['changed-meanwhile'].words,
        )
        const values = typed ?? { connected: connected ? 'on' : '', base: base ?? '' }
        return done({ ...row, values: { ...values, version: shown }, errors })
      },
      async take({ actor, fields: { connected, base, version } }, id) {
        const connection = { connected, base: base === '' ? null : base.replace(/\/+$/, '') }
        const kept = await desk.connect(actor, { channelId: idIn(id), version }, connection)
        return kept.ok ? kept : refuse(faultOf(kept.refusal))
      },
      afterwards: { to: () => ADDRESS, said: '已保存。' },
      view: (shown) => <ConnectionView {...shown} />,
    }),
  ]
}

function ConnectionsView({ rows }: { readonly rows: readonly Row[] }): VNode {
  return (
    <>
      <OfficeHead title="渠道对接" lead="各机关的微信公众号、微博账号。对接后系统按业务人员的选择和规则向平台发送。" />
      <Panel id="connections" title="账号" flush>
        <ListTable
          caption="可以对接的账号"
          rows={rows}
          keyOf={({ channel }) => String(channel.id)}
          empty={<EmptyState title="各机关还没有登记可以对接的账号" />}
          columns={[
            { head: '账号', cell: ({ channel }) => <a href={`${ADDRESS}/${channel.id}`}>{channel.name}</a> },
            { head: '平台', cell: ({ channel }) => kindOf(channel.kind).zh },
            { head: '机关', cell: ({ organName }) => organName },
            { head: '状态', cell: ({ channel }) => (channel.closed ? '已停用' : connectionWords(channel)) },
            { head: '凭据', cell: ({ channel }) => (channel.hasCredentials ? '已保存' : '没有') },
          ]}
        />
      </Panel>
    </>
  )
}

function ConnectionView({ channel, organName, values, errors }: Shown): VNode {
  const usual = isConnectable(channel.kind) ? publicBases[channel.kind] : ''
  return (
    <>
      <OfficeHead
        title={`对接${channel.name}`}
        crumbs={[{ label: '渠道对接', href: ADDRESS }]}
        lead={`${organName} · ${kindOf(channel.kind).zh}`}
      />
      <OfficeForm action={`${ADDRESS}/${channel.id}`} errors={errors} submit="保存" cancel={ADDRESS}>
        <input type="hidden" name="version" value={values['version'] ?? ''} />
        <CheckField
          name="connected"
          label="系统向这个账号发送"
          hint={channel.hasCredentials ? '凭据已由机关保存。' : '机关还没有保存凭据，暂时不能对接。'}
          checked={values['connected'] === 'on'}
        />
        {errors['connected'] === undefined ? null : <p class="field-error">{errors['connected']}</p>}
        <TextField
          name="base"
          label="接口地址"
          hint={`不填即平台公开的地址 ${usual}。只能是公网的 https 地址。`}
          value={values['base']}
          error={errors['base']}
        />
      </OfficeForm>
    </>
  )
}
