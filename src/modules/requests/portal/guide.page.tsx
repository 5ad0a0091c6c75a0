import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { announcedRules, openChannels, type Organ } from '../../organizations/public.ts'
import type { PortalNeeds } from './portal-needs.ts'

/** 依申请公开: what it is, how to apply, by when it is answered, and where each organ is reached (条例 第十二条). */
export function guidePage(needs: Pick<PortalNeeds, 'listDisclosingOrgans'>): Page {
  return definePage({
    path: '/requests',
    may: 'anyone',
    title: '依申请公开',
    fields: z.object({}),
    load: async () => done(await needs.listDisclosingOrgans()),
    view: (organs) => <Guide organs={organs} />,
  })
}

function Guide({ organs }: { readonly organs: readonly Organ[] }): VNode {
  return (
    <>
      <PageHead
        title="依申请公开"
        lead="除行政机关主动公开的政府信息外，公民、法人或者其他组织可以向行政机关申请获取相关政府信息，不需要说明用途。"
      >
        <div class="button-row guide-doors">
          <a class="button" href="/requests/new">
            网上申请
          </a>
          <a class="button button-quiet" href="/requests/status">
            查询进度、领取答复
          </a>
          <a class="button button-quiet" href="/requests/published">
            先查查是否已公开
          </a>
          <a class="button button-quiet" href="/requests/answers">
            已公开的答复
          </a>
        </div>
      </PageHead>
      <div class="width">
        <section class="section" aria-labelledby="rules">
          <h2 id="rules">办理的规则</h2>
          <dl class="box about">
            {rules.map(({ term, text }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section class="section" aria-labelledby="organs">
          <h2 id="organs">各机关的申请渠道和联系方式</h2>
          {organs.length === 0 ? <p class="box">还没有登记可以申请的机关。</p> : null}
          <ul class="organ-cards">
            {organs.map((organ) => (
              <li key={organ.id} class="box">
                <OrganCard {...organ} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

function OrganCard({ id, name, disclosureUnit: unit, settings }: Organ): VNode {
  const lines = [
    ['受理机构', unit.name],
    [
      '申请渠道',
      openChannels
        .filter(({ key }) => settings.channels.includes(key))
        .map(({ zh }) => zh)
        .join('、'),
    ],
    ...announcedRules(settings).map(({ zh, rule }) => [`${zh}受理规则`, rule] as const),
    ['地址', unit.address + (unit.postcode === '' ? '' : `（邮编${unit.postcode}）`)],
    ['办公时间', unit.hours],
    ['电话', unit.phone],
    ['传真', unit.fax],
    ['电子邮箱', unit.email],
  ] as const
  return (
    <>
      <h3>{name}</h3>
      <dl class="contact-lines">
        {lines
          .filter(([, value]) => value !== '')
          .flatMap(([term, value]) => [<dt key={`${term}-dt`}>{term}</dt>, <dd key={`${term}-dd`}>{value}</dd>])}
      </dl>
      {settings.channels.includes('online') ? (
        <p>
          <a href={`/requests/new?organ=${id}`}>向{name}申请</a>
        </p>
      ) : null}
    </>
  )
}

const rules = [
  {
    term: '怎样申请',
    text: '当面提交、邮寄，以及各机关公布的网上、传真、电子邮件等渠道都可以。写明姓名或者名称、身份证明、联系方式，需要的信息，以及获取的形式和途径（条例第二十九条）。',
  },
  {
    term: '不会写、不方便写',
    text: '采用书面形式确有困难的，可以口头提出，由工作人员代为填写；阅读、视听有障碍的，机关提供必要的帮助（条例第四十三条）。',
  },
  {
    term: '什么时候收到',
    text: '当面提交的，提交之日为收到之日；需要签收的邮件，签收之日；平常信函、网上和传真提交的，双方确认之日（条例第三十一条）。',
  },
  {
    term: '多久答复',
    text: '能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复；需要延长的，经同意并告知您，最多再延长20个工作日。征求第三方和其他机关意见的时间不计算在内（条例第三十三条）。',
  },
  {
    term: '要不要钱',
    text: '提供政府信息不收取费用。只有申请的数量、频次明显超过合理范围的，机关可以收取信息处理费，并事先通知（条例第四十二条）。',
  },
  {
    term: '不满意怎么办',
    text: '可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼（条例第五十一条）。',
  },
] as const
