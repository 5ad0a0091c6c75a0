import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { numberWords, type GazetteText, type TextWords } from '../domain/issue.ts'
import { withOwnPictures } from '../domain/pictures-in.ts'
import { bySection } from '../domain/printed-order.ts'
import { findPublished, type FoundIssue } from './find-published.ts'
import type { GazetteQuestions } from './gazette-questions.ts'

type Shown = FoundIssue & { readonly words: ReadonlyMap<number, TextWords> }

/** The whole issue on one page, each text at an address of its own: `/gazette/3/text#text-17`. */
export function issueTextPage(ask: GazetteQuestions): Page {
  return definePage({
    ...{ path: '/gazette/:id/text', may: 'anyone', kept: true, fields: z.object({}) },
    title: ({ as }: Shown) => `全文 - ${as.practice.name} ${numberWords(as)}`,
    async load(question) {
      const found = await findPublished(ask, question)
      if (!found.ok) return found
      if (found.value.issue.earlier !== null)
        return refuse({ status: 404, detail: '这一期只有整期文件，没有单篇文本。' })
      return done<Shown>({ ...found.value, words: await ask.wordsOf(found.value.issue.id) })
    },
    view: (shown) => <TextsView {...shown} />,
  })
}

function TextsView(shown: Shown): VNode {
  const { issue, as, base } = shown
  return (
    <>
      <PageHead
        title={`${as.practice.name} ${as.year}年第${as.number}期全文`}
        home={`${base}/`}
        crumbs={[
          { label: '政府公报', href: `${base}/gazette` },
          { label: `${as.year}年第${as.number}期`, href: `${base}/gazette/${issue.id}` },
        ]}
        hereIs="全文"
      />
      <div class="width section article flow">
        {bySection(issue.texts, as.practice.sections).map(({ key, zh, texts }) => (
          <section key={key} class="flow" aria-labelledby={`section-${key}`}>
            <h2 id={`section-${key}`} class="gazette-band">
              {zh}
            </h2>
            {texts.map((text) => (
              <Text key={text.id} text={text} {...shown} />
            ))}
          </section>
        ))}
      </div>
    </>
  )
}

function Text({ issue, text, words, withdrawn, base }: Shown & { readonly text: GazetteText }): VNode {
  const { id, itemId, title, documentNumber, page } = text
  const why = itemId === null ? undefined : withdrawn.get(itemId)
  const body = withOwnPictures(lowered(words.get(id)?.body ?? ''), `${base}/gazette/${issue.id}`)
  return (
    <article class="gazette-text" aria-labelledby={`text-${id}`}>
      <h3 id={`text-${id}`}>{title}</h3>
      <p class="gazette-number">{[documentNumber, `第${page}页`].filter((word) => word !== null).join('　')}</p>
      {why === undefined ? (
        // Clean by construction: only what the allow-list let through is kept.
        <div class="article-body" dangerouslySetInnerHTML={{ __html: body }} />
      ) : (
        <p class="notice">本文已从网站撤下：{why}</p>
      )}
      {itemId === null || why !== undefined ? null : (
        <p class="gazette-source">
          <a href={`${base}/items/${itemId}`}>网站发布的原文和附件</a>
        </p>
      )}
    </article>
  )
}

/** The headings of a text begin below its own title, so that they keep their order on this page. */
function lowered(body: string): string {
  return body.replaceAll(/(<\/?)h([2-4])(?=[\s>])/g, (_, open: string, level: string) => `${open}h${Number(level) + 2}`)
}
