import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { standingOf } from '../domain/document-fact.ts'
import { kindLabel } from '../domain/document.ts'
import { termWords } from '../domain/standing-words.ts'
import { DocumentText } from '../rendering/document-text.tsx'
import { findDocument, type FoundDocument } from './find-document.ts'
import { DocumentLinks } from './document-links.tsx'
import type { LibraryQuestions, PrintedDocument } from './library-questions.ts'
import { noteOfDocument } from './note-of-document.ts'

type Shown = FoundDocument & {
  readonly interpreted: readonly { readonly itemId: number; readonly title: string; readonly form: string }[]
  readonly printed: readonly PrintedDocument[]
  readonly today: Day
  readonly base: string
}

/** A document of the library: whether it is in force, what that rests on, its standard text and the files of it. */
export function publicDocumentPage(ask: LibraryQuestions): Page {
  return definePage({
    path: '/documents/:id',
    may: 'anyone',
    title: ({ document }: Shown) => document.title,
    fields: z.object({}),
    async load(question) {
      const found = await findDocument(ask, question)
      if (!found.ok) return found
      const interpreted = await Promise.all(
        found.value.interpretations.map(async ({ itemId, form }) => {
          const item = await ask.shownItem(itemId)
          return item === undefined ? [] : [{ itemId, form, title: item.title }]
        }),
      )
      const { itemId } = found.value.document
      const printed = itemId === null ? [] : await ask.printedIn(itemId)
      const { base } = question.visitor.site
      return done<Shown>({ ...found.value, interpreted: interpreted.flat(), printed, today: ask.today(), base })
    },
    view: (shown) => <DocumentView {...shown} />,
  })
}

function DocumentView(shown: Shown): VNode {
  const { document, blocks, base } = shown
  return (
    <>
      <PageHead
        title={document.title}
        look="article-head"
        home={`${base}/`}
        crumbs={[{ label: '规章和规范性文件库', href: `${base}/documents` }]}
        hereIs="正文"
      >
        <Stands {...shown} />
      </PageHead>
      <div class="width section article flow">
        <Facts {...shown} />
        <DocumentLinks {...shown} />
        <article class="article-body">
          {blocks.length === 0 ? <p>本文件的全文尚未录入，可以向制定机关申请查阅。</p> : null}
          <DocumentText blocks={blocks} />
        </article>
      </div>
    </>
  )
}

function Stands({ document, today }: Shown): VNode | null {
  const standing = standingOf(document.facts) ?? null
  const note = noteOfDocument({ id: document.id, standing }, today)
  if (note === null) return null
  return (
    <p class="article-line">
      <span class={`tag tag-${note.tone}`}>{note.label}</span>
      <span>{note.sentence}</span>
    </p>
  )
}

function Facts({ document, organName }: Shown): VNode {
  const { documentNumber, registryNumber, madeOn, coIssuers, publishedOn, kind, facts } = document
  const standing = standingOf(facts)
  const days = (on: Day | null | undefined) => (on === null || on === undefined ? '' : dayInChinese(on))
  const told = [
    { term: '种类', text: kindLabel(kind) },
    { term: '制定机关', text: [organName, ...coIssuers].join('、') },
    { term: '文号', text: documentNumber ?? '' },
    { term: '登记号', text: registryNumber ?? '' },
    { term: '成文日期', text: days(madeOn) },
    { term: '公布日期', text: days(publishedOn) },
    { term: '施行日期', text: days(standing?.effectiveOn) },
    { term: '有效期', text: standing === undefined ? '' : termWords(standing) },
  ]
  return (
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
  )
}
