import type { VNode } from 'preact'
import { FileField, SelectField, TextField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { isConnectable, isSentByProgram, type ChannelRule } from '../domain/channel.ts'
import type { ShownChannel } from './shown-channel.ts'
import { channelHref } from './channel-words.ts'

/** What the program needs to post there itself: credentials, a cover, and rules. For those who keep channels. */
export function ConnectionPanels(shown: ShownChannel): VNode | null {
  const { actor, channel } = shown
  if (!isConnectable(channel.kind) || !actor.permissions.has('keep-channels')) return null
  return (
    <>
      <CredentialsPanel {...shown} />
      {channel.kind === 'wechat' ? <CoverPanel {...shown} /> : null}
      <RulesPanel {...shown} />
    </>
  )
}

const credentialFields = {
  wechat: [
    { name: 'appId', label: 'AppID', hint: '公众平台“设置与开发—开发接口管理”中的开发者ID。', secret: false },
    { name: 'appSecret', label: 'AppSecret', hint: '并把本系统的出口地址加入公众平台的IP白名单。', secret: true },
  ],
  weibo: [
    { name: 'accessToken', label: 'access_token', hint: '本机关账号在微博开放平台对应用授权后取得。', secret: true },
    { name: 'ip', label: '出口公网地址', hint: '平台要求报送的操作地址（rip）。', secret: false },
  ],
} as const

function CredentialsPanel({ channel, typed, errors }: ShownChannel): VNode {
  const fields = channel.kind === 'weibo' ? credentialFields.weibo : credentialFields.wechat
  const own = pick(errors, [...fields.map(({ name }) => name), 'credentials'])
  return (
    <Panel id="credentials" title="接口凭据">
      <p>
        {channel.hasCredentials ? '已经加密保存，不再显示；重新填写即替换。' : '还没有保存。'}
        {channel.connected ? '' : '由系统管理员对接后，系统才会自动发送。'}
      </p>
      <OfficeForm action={`${channelHref(channel.id)}/credentials`} errors={own} submit="保存凭据">
        <input type="hidden" name="version" value={String(channel.version)} />
        {fields.map(({ name, label, hint, secret }) => (
          <TextField
            key={name}
            {...{ name, label, hint }}
            type={secret ? 'password' : 'text'}
            autocomplete="off"
            value={secret ? '' : typed[name]}
            error={errors[name]}
          />
        ))}
      </OfficeForm>
    </Panel>
  )
}

function CoverPanel({ channel, errors }: ShownChannel): VNode {
  return (
    <Panel id="cover-picture" title="封面图">
      <p>
        {channel.coverId === null ? '还没有封面图，正文没有图片的文章不能发送。' : '已经设置，正文没有图片的文章使用。'}
      </p>
      <OfficeForm action={`${channelHref(channel.id)}/cover`} errors={pick(errors, ['cover'])} submit="上传" files>
        <input type="hidden" name="version" value={String(channel.version)} />
        <FileField
          name="cover"
          label="图片"
          accept="image/png,image/jpeg"
          hint="JPG 或者 PNG，不超过 2 MB，建议 900×383。"
          error={errors['cover']}
        />
      </OfficeForm>
    </Panel>
  )
}

function RulesPanel(shown: ShownChannel): VNode {
  const { channel, rules, itemKinds, columns, typed, errors } = shown
  return (
    <Panel id="rules" title="自动发送">
      {rules.length === 0 ? <p class="soft">没有规则，发布后由人工选择。</p> : null}
      <ul class="edition-list">
        {rules.map((rule) => (
          <li key={rule.id}>
            {ruleWords(rule, shown)}
            <form method="post" action={`${channelHref(channel.id)}/rules/${rule.id}/removal`}>
              <input type="hidden" name="version" value={String(channel.version)} />
              <button class="button button-quiet" type="submit" aria-label={`删除规则：${ruleWords(rule, shown)}`}>
                删除
              </button>
            </form>
          </li>
        ))}
      </ul>
      {isSentByProgram(channel) ? (
        <OfficeForm
          action={`${channelHref(channel.id)}/rules`}
          errors={pick(errors, ['itemKind', 'columnId'])}
          submit="增加规则"
        >
          <input type="hidden" name="version" value={String(channel.version)} />
          <SelectField
            name="itemKind"
            label="信息种类"
            any="不限"
            value={typed['itemKind']}
            error={errors['itemKind']}
            choices={itemKinds.map(({ key, zh }) => ({ value: key, label: zh }))}
          />
          <SelectField
            name="columnId"
            label="栏目"
            any="不限"
            value={typed['columnId']}
            error={errors['columnId']}
            choices={columns.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </OfficeForm>
      ) : (
        <p class="soft">系统管理员对接、保存凭据后可以设置。</p>
      )}
    </Panel>
  )
}

function ruleWords({ itemKind, columnId }: ChannelRule, { itemKinds, columns }: ShownChannel): string {
  const kind = itemKinds.find(({ key }) => key === itemKind)?.zh
  const column = columnId === null ? undefined : (columns.find(({ id }) => id === columnId)?.name ?? '已停用的栏目')
  return [kind, column === undefined ? undefined : `栏目“${column}”`].filter((word) => word !== undefined).join('，')
}

function pick(errors: ShownChannel['errors'], names: readonly string[]): ShownChannel['errors'] {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => name === '' || names.includes(name)))
}
