import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChina } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { words } from '../../../platform/http/field-schemas.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import type { Page } from '../../../platform/http/page.ts'
import { FormErrors } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { ProposalVerdict } from '../actions/decide-proposal.ts'
import type { Proposal } from '../domain/proposal.ts'
import { changesOf, kindOf } from './proposal-words.ts'
import type { ShownProposal, SiteKeeping } from './site-keeping.ts'

const PATH = '/office/site-proposals'

type Shown = {
  readonly proposals: readonly ShownProposal[]
  readonly accountId: string
  readonly errors: FieldErrors
  /** The reason somebody typed, and for which proposal. */
  readonly typed: { readonly id: string; readonly why: string }
}

const look = {
  may: 'review-items',
  title: '网站修改放行',
  view: (shown: Shown) => <Proposals {...shown} />,
} as const

/** 网站修改放行: changes of leaders, banners, the guide and what columns say of themselves, one person proposed, released by another. */
export function proposalPages(keeping: SiteKeeping): readonly Page[] {
  const shown = async ({ actor, params, form }: OfficeQuestion, errors: FieldErrors = {}) =>
    done<Shown>({
      ...{ proposals: await keeping.proposalsFor(actor), accountId: actor.accountId, errors },
      typed: { id: params['proposal'] ?? '', why: form['why'] ?? '' },
    })
  const decide = (
    noun: string,
    said: string,
    verdict: (why: string) => ProposalVerdict,
    fields: z.ZodType<{ why: string }>,
  ) =>
    officeForm({
      ...{ ...look, path: `${PATH}/:proposal/${noun}`, fields },
      async submit({ actor, params, fields: { why } }) {
        const decided = await keeping.decideProposal(actor, params['proposal'] ?? '', verdict(why))
        return decided.ok ? goOn(PATH, said) : refuse(decided.refusal)
      },
      again: (errors, asked) => shown(asked, errors),
    })
  const nothing = z.object({ why: z.string().default('') })
  const reason = z.object({ why: words('请写明退回的原因。', 500) })
  return [
    officePage({ ...look, path: PATH, fields: z.object({}), load: (asked) => shown(asked) }),
    decide('release', '已放行，网站已经更新。', () => ({ is: 'release' }), nothing),
    decide('return', '已退回。', (why) => ({ is: 'return', why }), reason),
    decide('removal', '已收回。', () => ({ is: 'take-back' }), nothing),
  ]
}

function Proposals({ proposals, ...around }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="网站修改放行"
        lead="领导信息、题图、栏目说明（专题介绍）和公开指南的修改，由提出人以外的人核对后放行，放行后网站才更新。"
      />
      <FormErrors errors={around.errors} />
      {proposals.length === 0 ? (
        <Panel id="none" title="待放行的修改">
          <EmptyState title="没有待放行的修改" />
        </Panel>
      ) : null}
      {proposals.map((shown) => (
        <OneProposal key={shown.proposal.id} {...shown} {...around} />
      ))}
    </>
  )
}

type OneProps = ShownProposal & Pick<Shown, 'accountId' | 'typed' | 'errors'>

function OneProposal({ proposal, before, saysNow, guideNow, accountId, ...around }: OneProps): VNode {
  const { id, name, by, at, change, returnedWhy } = proposal
  return (
    <Panel id={`proposal-${id}`} title={`${kindOf(proposal)}：${name}`}>
      <p class="soft">
        {by.name}于{dayInChina(at)}提出
      </p>
      {returnedWhy === null ? null : <p class="notice notice-warning">已退回：{returnedWhy}</p>}
      <dl class="facts">
        {changesOf({ proposal, before, saysNow, guideNow }).map(({ term, was, will }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {was === null ? (
                will
              ) : (
                <>
                  <del>{was}</del> <ins>{will}</ins>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {change.picture === null ? null : (
        <img class="banner-sample" src={`${PATH}/pictures/${change.picture}`} alt={`${name}的图片`} />
      )}
      {by.accountId === accountId ? <OwnProposal {...proposal} /> : <Verdict {...proposal} {...around} />}
    </Panel>
  )
}

function OwnProposal({ id }: Proposal): VNode {
  return (
    <form method="post" action={`${PATH}/${id}/removal`}>
      <p class="hint">您提出的修改由他人放行。</p>
      <button class="button button-quiet" type="submit">
        收回
      </button>
    </form>
  )
}

function Verdict({ id, returnedWhy, typed, errors }: Proposal & Pick<Shown, 'typed' | 'errors'>): VNode | null {
  if (returnedWhy !== null) return null
  const isTyped = typed.id === id
  // One of them at most is called so that the list of mistakes leads there.
  const field = isTyped ? 'why' : `why-${id}`
  const error = isTyped ? errors['why'] : undefined
  return (
    <div class="flow">
      <form method="post" action={`${PATH}/${id}/release`}>
        <button class="button" type="submit">
          放行
        </button>
      </form>
      <form class="filters" method="post" action={`${PATH}/${id}/return`}>
        <div class={error === undefined ? 'field field-wide' : 'field field-wide field-wrong'}>
          <label for={field}>退回原因</label>
          {error === undefined ? null : <p class="field-error">{error}</p>}
          <input id={field} name="why" value={isTyped ? typed.why : ''} />
        </div>
        <button class="button button-quiet" type="submit">
          退回
        </button>
      </form>
    </div>
  )
}
