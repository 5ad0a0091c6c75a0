import type { VNode } from 'preact'
import { PageHead } from '../ui/page-head.tsx'
import { qrSvg } from '../ui/qr-code.ts'

type AddressProps = { readonly address: string }

/** Instead of a form that needs files: the same form on one's own phone, or the counter. */
export function NoUploads({ address }: AddressProps): VNode {
  return (
    <div class="box flow terminal-away">
      <h2>本机不能上传文件</h2>
      <p>填写这份表格需要上传证件等文件。请用手机扫描二维码，在手机上填写；也可以到窗口当面提交，由工作人员协助。</p>
      <Code address={address} />
    </div>
  )
}

type FileProps = AddressProps & { readonly name: string; readonly secret: boolean; readonly back: string }

/** Instead of a file, which would leave a page nobody can come back from: the way to take it along. */
export function FileToTakeAlong({ address, name, secret, back }: FileProps): VNode {
  return (
    <>
      <PageHead title="文件请用手机取走" home={back} lead={name} />
      <div class="width section">
        <div class="box flow terminal-away">
          {secret ? (
            <p>这份文件与您个人有关，本机不打开也不保存。请在自己的手机或电脑上下载，或者请窗口工作人员打印。</p>
          ) : (
            <>
              <p>本机不打开也不保存文件。请用手机扫描二维码下载，或者请窗口工作人员打印。</p>
              <Code address={address} />
            </>
          )}
        </div>
      </div>
    </>
  )
}

function Code({ address }: AddressProps): VNode {
  // Made by the drawing of codes from an address of this site, its label escaped.
  return <div class="terminal-code" dangerouslySetInnerHTML={{ __html: qrSvg(address, '二维码：在手机上打开') }} />
}
