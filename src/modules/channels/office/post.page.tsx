import { z, type ZodType } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { maybeWords, versionField } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import type { TakenStep } from '../actions/take-post-step.ts'
import type { PostStep } from '../domain/post-steps.table.ts'
import { channelRefusals, faultOf } from '../refusals.zh.ts'
import { idIn, postHref } from './channel-words.ts'
import type { ChannelDesk } from './desk.ts'
import { PostView, type ShownPost } from './post-view.tsx'
import { stepNouns } from './step-nouns.table.ts'

const settling = z
  .object({
    found: z.enum(['yes', 'no'], '请选择平台上是否已经有这条信息。'),
    address: maybeWords(1000).refine(
      (text) => text === '' || /^https?:\/\/\S+$/.test(text),
      '网址应以 http:// 或者 https:// 开头。',
    ),
  })
  .transform(({ found, address }): TakenStep => ({ is: 'settle', found: found === 'yes', address }))

const plain = (step: Exclude<PostStep, 'settle'>) => z.object({}).transform((): TakenStep => ({ is: step }))

/** A post: how it stands, what its platform said each time, and what a person may do about it. */
export function postPages(desk: ChannelDesk): readonly Page[] {
  return [
    officePage({
      path: '/office/channels/posts/:id',
      may: 'see-channels',
      title: titleOf,
      fields: z.object({}),
      load: ({ actor, params }) => show(desk, actor, params['id'] ?? ''),
      view: (shown: ShownPost) => <PostView {...shown} />,
    }),
    step(desk, 'retry', plain('retry'), '已重新排入发送。'),
    step(desk, 'settle', settling, '核实结果已登记。'),
    step(desk, 'cancel', plain('cancel'), '已取消发送。'),
    step(desk, 'refresh', plain('refresh'), '已登记同步更正。'),
    step(desk, 'take-down', plain('take-down'), '已登记撤下。'),
  ]
}

function step(desk: ChannelDesk, name: PostStep, fields: ZodType<TakenStep>, said: string): Page {
  return officeForm({
    path: `/office/channels/posts/:id/${stepNouns[name]}`,
    may: 'post-to-channels',
    title: titleOf,
    fields: z.object({ version: versionField }).loose(),
    async submit({ actor, params, form, fields: { version } }) {
      const read = fields.safeParse(form)
      if (!read.success)
        return refuse(
          Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0] ?? ''), message])),
        )
      const postId = idIn(params['id'])
      const taken = await desk.takeStep(actor, { postId, version }, read.data)
      return taken.ok ? goOn(postHref(postId), said) : refuse(faultOf(taken.refusal))
    },
    again: (errors, { actor, params, form }) => show(desk, actor, params['id'] ?? '', { typed: form, errors }),
    view: (shown: ShownPost) => <PostView {...shown} />,
  })
}

async function show(
  desk: ChannelDesk,
  actor: Staff,
  id: string,
  typed: { readonly typed?: RawFields; readonly errors?: FieldErrors } = {},
): Promise<Outcome<ShownPost, Problem>> {
  const found = await desk.findPost(actor.organId, id)
  if (found === undefined) return refuse({ status: 404, detail: channelRefusals['no-such-post'].words })
  return done({ ...found, actor, typed: {}, errors: {}, ...typed })
}

function titleOf({ post }: ShownPost): string {
  return `${post.channelName}：${post.title}`
}
