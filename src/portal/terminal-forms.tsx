import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../platform/http/fields.ts'
import type { Reply } from '../platform/http/page.ts'
import { idleChoices, type TerminalSettings } from '../platform/http/terminal.ts'
import { CheckField } from '../ui/choice-fields.tsx'
import { FormErrors, SelectField, TextField } from '../ui/field.tsx'
import { PageHead } from '../ui/page-head.tsx'

export const CODE_WORDS = '退出密码为4至8位数字，也可以不设。'

/** The form that makes a machine a terminal. */
export function setUp(typed: RawFields, errors: FieldErrors, status: number): Reply {
  return { kind: 'page', status, title: '设置查阅终端', body: <SetUp typed={typed} errors={errors} />, secret: true }
}

type Typed = { readonly typed: RawFields; readonly errors: FieldErrors }

function SetUp({ typed, errors }: Typed): VNode {
  return (
    <>
      <PageHead
        title="设置查阅终端"
        lead="在政务服务大厅、档案馆、图书馆等查阅场所的机器上打开本页，设置一次即可（条例第二十五条）。"
      />
      <div class="width section">
        <form class="box flow" method="post" action="/kiosk">
          <FormErrors errors={errors} />
          <input type="hidden" name="base" value={typed['base'] ?? ''} />
          <SelectField
            name="idle"
            label="无人操作多久后询问"
            hint="询问后20秒仍无人操作的，回到首页并清除已经填写的内容。"
            error={errors['idle']}
            value={typed['idle']}
            choices={idleChoices.map((seconds) => ({ value: String(seconds), label: `${seconds}秒` }))}
          />
          <CheckField name="prints" label="本机接有打印机" checked={typed['prints'] === 'on'} />
          <CheckField
            name="files"
            label="本机接有高拍仪，可以选取文件"
            hint="没有的不选：需要上传文件的表格改为请申请人用手机扫码填写。"
            checked={typed['files'] === 'on'}
          />
          <TextField
            name="code"
            label="退出密码（选填）"
            hint={`退出终端模式时要填写。${CODE_WORDS}忘记的，清除浏览器中本站的数据即可。`}
            error={errors['code']}
            value={typed['code']}
            inputmode="numeric"
          />
          <p>
            浏览器每次开机清空数据的，把起始页设为<code>{`${typed['base'] ?? ''}/kiosk/start?idle=120`}</code>
            （接有打印机的加上&amp;prints=on，接有高拍仪的加上&amp;files=on）。
          </p>
          <button class="button" type="submit">
            开始使用
          </button>
        </form>
      </div>
    </>
  )
}

/** The form that makes it a machine like any other again. */
export function leave(
  terminal: TerminalSettings | undefined,
  hasCode: boolean,
  errors: FieldErrors,
  status: number,
): Reply {
  const body = terminal === undefined ? <NoTerminal /> : <Leave hasCode={hasCode} errors={errors} />
  return { kind: 'page', status, title: '退出终端模式', body, secret: true }
}

function Leave({ hasCode, errors }: { readonly hasCode: boolean; readonly errors: FieldErrors }): VNode {
  return (
    <>
      <PageHead title="退出终端模式" lead="退出后，本机显示普通的网页。供工作人员使用。" />
      <div class="width section">
        <form class="box flow" method="post" action="/kiosk/end">
          <FormErrors errors={errors} />
          {hasCode ? (
            <TextField name="code" label="退出密码" type="password" error={errors['code']} inputmode="numeric" />
          ) : null}
          <button class="button" type="submit">
            退出终端模式
          </button>
        </form>
      </div>
    </>
  )
}

function NoTerminal(): VNode {
  return (
    <>
      <PageHead title="退出终端模式" lead="本机没有设置为查阅终端。" />
      <div class="width section">
        <p class="button-row">
          <a class="button" href="/kiosk">
            设置查阅终端
          </a>
        </p>
      </div>
    </>
  )
}
