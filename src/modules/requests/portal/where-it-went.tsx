import type { VNode } from 'preact'

/** A request that one's own became: number and query code to follow it with, and the organ that has it now. */
export type FollowedRequest = { readonly number: string; readonly code: string; readonly organName: string }

/** Where a split or transferred request can be followed now (一事一申请; 条例 第三十六条第五项). */
export function WhereItWent({ requests }: { readonly requests: readonly FollowedRequest[] }): VNode | null {
  if (requests.length === 0) return null
  return (
    <section class="box flow" aria-labelledby="went">
      <h2 id="went">现在的办理编号</h2>
      <p>请记下登记编号和查询码，凭它们查询进度、领取答复。</p>
      <ul class="flow plain">
        {requests.map(({ number, code, organName }) => (
          <li key={number} class="flow">
            <dl class="contact-lines">
              <dt>登记编号</dt>
              <dd>{number}</dd>
              <dt>查询码</dt>
              <dd class="number">{code}</dd>
              <dt>办理机关</dt>
              <dd>{organName}</dd>
            </dl>
            <form method="post" action="/requests/status">
              <input type="hidden" name="number" value={number} />
              <input type="hidden" name="code" value={code} />
              <button class="button button-quiet" type="submit" aria-label={`查看${number}的进度`}>
                查看进度
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
