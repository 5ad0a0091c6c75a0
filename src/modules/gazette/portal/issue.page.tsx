import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChina, dayInChinese } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { gazetteReceivers } from '../../../statute/proactive-disclosure/gazette-receivers.table.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Distribution } from '../domain/distribution.ts'
import { numberWords } from '../domain/issue.ts'
import { bySection } from '../domain/printed-order.ts'
import { findPublished, type FoundIssue } from './find-published.ts'
import type { GazetteQuestions } from './gazette-questions.ts'

type Shown = FoundIssue & { readonly distribution: Distribution | undefined }

/** An issue: what its cover says, its contents with pages, what was corrected, and where it can be read on paper. */
export function publicIssuePage(ask: GazetteQuestions): Page {
  return definePage({
    ...{ path: '/gazette/:id', may: 'anyone', kept: true, fields: z.object({}) },
    title: ({ as }: Shown) => `${as.practice.name} ${numberWords(as)}`,
    async load(question) {
      const found = await findPublished(ask, question)
      if (!found.ok) return found
      return done<Shown>({ ...found.value, distribution: await ask.distributionOf(found.value.issue.id) })
    },
    view: (shown) => <IssueView {...shown} />,
  })
}

function IssueView(shown: Shown): VNode {
  const { as, base } = shown
  return (
    <>
      <PageHead
        title={`${as.practice.name} ${numberWords(as)}`}
        home={`${base}/`}
        crumbs={[{ label: '政府公报', href: `${base}/gazette` }]}
        hereIs={`${as.year}年第${as.number}期`}
      />
      <div class="width section article flow">
        <Cover {...shown} />
        <Errata {...shown} />
        <Contents {...shown} />
        <Places {...shown} />
      </div>
    </>
  )
}

function Cover({ issue, as, withdrawn, base }: Shown): VNode {
  const { sponsor, editor, licence, contact } = as.practice
  const told = [
    { term: '出版日期', text: dayInChinese(as.on) },
    { term: '主办', text: sponsor },
    { term: '编辑', text: editor },
    { term: '准印证号', text: licence },
    { term: '索取和咨询', text: contact },
    { term: '页数', text: `${as.pages}页` },
  ]
  return (
    <>
      <dl class="item-facts">
        {told
          .filter(({ text }) => text !== '')
          .map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <p class="button-row">
        {withdrawn.size === 0 ? (
          <a class="button" href={`${base}/gazette/${issue.id}/gazette.pdf`}>
            下载整期（PDF）
          </a>
        ) : null}
        {issue.earlier === null ? (
          <a class="button button-quiet" href={`${base}/gazette/${issue.id}/text`}>
            阅读全文
          </a>
        ) : null}
      </p>
      {withdrawn.size === 0 ? null : <p class="notice">本期有文件已从网站撤下，暂不提供整期下载。</p>}
    </>
  )
}

function Errata({ issue: { errata } }: Shown): VNode | null {
  if (errata.length === 0) return null
  return (
    <section class="notice" aria-labelledby="errata">
      <h2 id="errata">更正</h2>
      <ul class="bullets">
        {errata.map(({ id, words, why, at }) => (
          <li key={id}>
            {words}（{dayInChinese(dayInChina(at))}更正，原因：{why.replace(/。$/, '')}）
          </li>
        ))}
      </ul>
    </section>
  )
}

function Contents({ issue, as, base }: Shown): VNode {
  return (
    <section class="box" aria-labelledby="contents">
      <h2 id="contents">目录</h2>
      {bySection(issue.texts, as.practice.sections).map(({ key, zh, texts }) => (
        <section key={key} aria-labelledby={`section-${key}`}>
          <h3 id={`section-${key}`} class={key === 'other' && issue.earlier !== null ? 'unseen' : undefined}>
            {zh}
          </h3>
          <ul class="gazette-lines">
            {texts.map(({ id, title, documentNumber, page }) => (
              <li key={id}>
                {issue.earlier === null ? (
                  <a href={`${base}/gazette/${issue.id}/text#text-${id}`}>{title}</a>
                ) : (
                  <span>{title}</span>
                )}
                <span class="soft">{documentNumber}</span>
                <span class="gazette-page">第{page}页</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** Where it lies open to everybody (条例 第二十五条). */
function Places({ distribution }: Shown): VNode | null {
  const open = new Map(gazetteReceivers.flatMap(({ key, zh, reading }) => (reading ? [[key as string, zh]] : [])))
  const places = (distribution?.deliveries ?? []).filter(({ kind }) => open.has(kind))
  if (places.length === 0) return null
  return (
    <section class="box" aria-labelledby="places">
      <h2 id="places">纸质公报查阅地点</h2>
      <ul class="bullets">
        {places.map(({ kind, receiver }, at) => (
          <li key={at}>
            {receiver}（{open.get(kind)}）
          </li>
        ))}
      </ul>
    </section>
  )
}
