import type { VNode } from 'preact'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { GazetteText } from '../domain/issue.ts'
import { bySection } from '../domain/printed-order.ts'
import type { ShownIssue } from './shown-issue.ts'

/** 目录: the texts by section, as they will be printed; with buttons to arrange them while that may be done. */
export function ContentsPanel(shown: ShownIssue): VNode {
  const { issue, practice, steps } = shown
  const arranging = steps.includes('arrange') && issue.earlier === null
  const here = `/office/gazette/${issue.id}`
  return (
    <Panel
      id="contents"
      title={`目录（${issue.texts.length}篇）`}
      aside={
        arranging ? (
          <>
            <a href={`${here}/selection`}>选入文件</a> <a href={`${here}/texts/new`}>撰写内容</a>
          </>
        ) : undefined
      }
    >
      {issue.texts.length === 0 ? <EmptyState title="目录还没有内容" /> : null}
      {bySection(issue.texts, practice.sections).map(({ key, zh, texts }) => (
        <section key={key} class="gazette-section" aria-labelledby={`section-${key}`}>
          <h3 id={`section-${key}`}>{zh}</h3>
          <ol class="gazette-contents">
            {texts.map((text, at) => (
              <li key={text.id}>
                <Text {...shown} text={text} />
                {arranging ? (
                  <Arranging {...shown} text={text} first={at === 0} last={at === texts.length - 1} />
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Panel>
  )
}

type TextProps = ShownIssue & { readonly text: GazetteText }

function Text({ text, withdrawn, issue }: TextProps): VNode {
  const { itemId, title, documentNumber, page } = text
  if (issue.earlier !== null)
    return (
      <div class="gazette-line">
        <span>{title}</span>
        {documentNumber === null ? null : <span class="soft">{documentNumber}</span>}
        <span class="soft">第{page}页</span>
      </div>
    )
  const href =
    itemId !== null
      ? `/items/${itemId}`
      : issue.published === null
        ? `/office/gazette/${issue.id}/texts/${text.id}`
        : `/gazette/${issue.id}/text#text-${text.id}`
  const why = itemId === null ? undefined : withdrawn.get(itemId)
  return (
    <div class="gazette-line">
      <a href={href}>{title}</a>
      {documentNumber === null ? null : <span class="soft">{documentNumber}</span>}
      {page === null ? null : <span class="soft">第{page}页</span>}
      {why === undefined ? null : <p class="field-error">网站已撤下：{why}</p>}
    </div>
  )
}

type ArrangingProps = TextProps & { readonly first: boolean; readonly last: boolean }

function Arranging({ issue, text, practice, first, last }: ArrangingProps): VNode {
  const { id, title, section } = text
  return (
    <form class="gazette-arranging" method="post" action={`/office/gazette/${issue.id}/contents`}>
      <input type="hidden" name="version" value={issue.version} />
      <input type="hidden" name="text" value={id} />
      {first ? null : <MoveButton to="up" words="上移" title={title} />}
      {last ? null : <MoveButton to="down" words="下移" title={title} />}
      <MoveButton to="out" words="移出" title={title} />
      <label class="unseen" for={`section-of-${id}`}>
        《{title}》的栏目
      </label>
      <select id={`section-of-${id}`} name="section">
        {practice.sections.map(({ key, zh }) => (
          <option key={key} value={key} selected={key === section}>
            {zh}
          </option>
        ))}
      </select>
      <MoveButton to="section" words="改栏目" title={title} />
    </form>
  )
}

function MoveButton({
  to,
  words,
  title,
}: {
  readonly to: string
  readonly words: string
  readonly title: string
}): VNode {
  return (
    <button class="button button-quiet" type="submit" name="to" value={to}>
      {words}
      <span class="unseen">：{title}</span>
    </button>
  )
}
