import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Organ } from '../../organizations/public.ts'
import type { Leader } from '../../sites/public.ts'
import { LeaderCards } from './leaders.page.tsx'
import { onSite, zoneTags, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'
import { newestWhole, WholeItem, type ShownWhole } from './whole-item.tsx'

type Shown = OnSite & {
  readonly organ: Organ
  readonly leaders: readonly Leader[]
  /** What it published of its functions: the newest of the column of that item. */
  readonly text: ShownWhole | undefined
}

/** The item of 条例 第二十条 this page is about; the records tell of it whether anything was published or not. */
export const FUNCTIONS = 'a20-02'

/** 机构职能: functions, units, address, hours, contact, names of leaders (条例 第二十条第二项), kept by what the records tell. */
export function functionsPage(
  ask: Pick<SiteQuestions, 'book' | 'findOrgan' | 'leadersOf' | 'itemsOfColumn' | 'publishedItem'>,
): Page {
  return definePage({
    path: '/functions',
    may: 'anyone',
    title: '机构职能',
    fields: z.object({}),
    async load({ visitor }) {
      const on = onSite(ask.book(), visitor)
      if (!on.ok) return on
      const { site, columns } = on.value
      const organ = await ask.findOrgan(site.organId)
      if (organ === undefined) return refuse({ status: 404 })
      const column = columns.find(({ catalogue, closed }) => catalogue === FUNCTIONS && !closed)
      const text = column === undefined ? undefined : await newestWhole(ask, column.id, on.value.base)
      return done<Shown>({ ...on.value, organ, text, leaders: await ask.leadersOf(site.id) })
    },
    tags: ({ site }) => zoneTags(site, { name: '机构职能', type: '机构职能' }),
    view: (shown) => <Functions {...shown} />,
  })
}

function Functions({ base, organ, leaders, text }: Shown): VNode {
  const units = organ.units.filter(({ closed }) => !closed)
  return (
    <>
      <PageHead
        title="机构职能"
        home={`${base}/`}
        crumbs={[{ label: '政府信息公开', href: `${base}/gongkai` }]}
        lead={organ.name}
      />
      <div class="width section flow">
        {text === undefined ? null : (
          <section class="box flow">
            <h2>主要职能</h2>
            <WholeItem item={text} base={base} />
          </section>
        )}
        <Contact {...organ} />
        {units.length === 0 ? null : (
          <section class="box flow">
            <h2>内设机构</h2>
            <ul class="unit-names">
              {units.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </section>
        )}
        {leaders.length === 0 ? null : (
          <section class="box flow">
            <h2>负责人</h2>
            <LeaderCards leaders={leaders} base={base} />
          </section>
        )}
      </div>
    </>
  )
}

function Contact({ disclosureUnit: { name, address, postcode, hours, phone, fax, email } }: Organ): VNode {
  const lines = [
    { term: '办公地址', text: postcode === '' ? address : `${address}（邮编${postcode}）` },
    { term: '办公时间', text: hours },
    { term: '联系电话', text: phone },
    { term: '传真', text: fax },
    { term: '电子邮箱', text: email },
    { term: '公开工作机构', text: name },
  ].filter(({ text }) => text !== '')
  return (
    <section class="box flow">
      <h2>联系方式</h2>
      <dl class="about">
        {lines.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
