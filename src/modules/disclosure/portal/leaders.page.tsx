import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Leader } from '../../sites/public.ts'
import { onSite, zoneTags, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'

type Ask = Pick<SiteQuestions, 'book' | 'leadersOf'>
type Listed = OnSite & { readonly leaders: readonly Leader[] }

/** 领导信息: who answers for the organ (条例 第二十条第二项). */
export function leadersPage(ask: Ask): Page {
  return definePage({
    path: '/leaders',
    may: 'anyone',
    title: '领导信息',
    fields: z.object({}),
    async load({ visitor }) {
      const on = onSite(ask.book(), visitor)
      return on.ok ? done<Listed>({ ...on.value, leaders: await ask.leadersOf(on.value.site.id) }) : on
    },
    tags: ({ site }) => zoneTags(site, { name: '领导信息', type: '负责人信息' }),
    view: (listed) => <Leaders {...listed} />,
  })
}

function Leaders({ site, base, leaders }: Listed): VNode {
  return (
    <>
      <PageHead
        title="领导信息"
        home={`${base}/`}
        crumbs={[{ label: '机构职能', href: `${base}/functions` }]}
        lead={`${site.name}负责人。`}
      />
      <div class="width section">
        {leaders.length === 0 ? <p class="box">还没有公布领导信息。</p> : <LeaderCards leaders={leaders} base={base} />}
      </div>
    </>
  )
}

/** Leaders as cards with their photos. */
export function LeaderCards({ leaders, base }: { readonly leaders: readonly Leader[]; readonly base: string }): VNode {
  return (
    <ul class="leader-cards">
      {leaders.map(({ id, name, post, photo }) => (
        <li key={id}>
          <a class="card leader-card" href={`${base}/leaders/${id}`}>
            {photo === null ? null : <img src={`${base}/site-pictures/${photo}`} alt="" loading="lazy" />}
            <span class="leader-name">{name}</span>
            <span class="leader-post">{post}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type Shown = OnSite & { readonly leader: Leader }

/** One leader: post, duties, career. */
export function leaderPage(ask: Ask): Page {
  return definePage({
    path: '/leaders/:id',
    may: 'anyone',
    title: ({ leader }: Shown) => leader.name,
    fields: z.object({}),
    async load({ visitor, params }) {
      const on = onSite(ask.book(), visitor)
      if (!on.ok) return on
      const leader = (await ask.leadersOf(on.value.site.id)).find(({ id }) => id === params['id'])
      return leader === undefined
        ? refuse({ status: 404, detail: '这位负责人不在本机关任职，或者网址有误。' })
        : done<Shown>({ ...on.value, leader })
    },
    tags: ({ site }) => zoneTags(site, { name: '领导信息', type: '负责人信息' }),
    view: (shown) => <LeaderView {...shown} />,
  })
}

function LeaderView({ base, leader: { name, post, duties, career, photo } }: Shown): VNode {
  return (
    <>
      <PageHead
        title={name}
        home={`${base}/`}
        crumbs={[
          { label: '机构职能', href: `${base}/functions` },
          { label: '领导信息', href: `${base}/leaders` },
        ]}
        lead={post}
      />
      <div class="width section">
        <div class="box leader">
          {photo === null ? null : <img src={`${base}/site-pictures/${photo}`} alt={`${name}的照片`} />}
          <div class="flow">
            <Part title="分工" text={duties} />
            <Part title="简历" text={career} />
          </div>
        </div>
      </div>
    </>
  )
}

function Part({ title, text }: { readonly title: string; readonly text: string }): VNode | null {
  if (text === '') return null
  return (
    <section>
      <h2>{title}</h2>
      {text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}
