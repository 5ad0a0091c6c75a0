import type { VNode } from 'preact'
import type { PurposeHint } from '../domain/recognise-purpose.ts'

/** Where else to go with what does not sound like a request for information; the form can be sent all the same. */
export function OtherDoors({ hints }: { readonly hints: readonly PurposeHint[] }): VNode | null {
  if (hints.length === 0) return null
  return (
    <div class="notice notice-warning flow" role="note">
      {hints.map(({ purpose, zh, door }) => (
        <p key={purpose}>
          <strong>您的内容像是{zh}。</strong>
          {door}
        </p>
      ))}
      <p>如果您要的是已经形成的政府信息，可以继续提交申请，不受影响。</p>
    </div>
  )
}
