import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import { interpretationForms } from '../../../statute/proactive-disclosure/interpretation-forms.table.ts'
import type { DocumentFact } from '../domain/document-fact.ts'
import type { FoundDocument } from './find-document.ts'
import type { PrintedDocument } from './library-questions.ts'

type LinksProps = FoundDocument & {
  readonly interpreted: readonly { readonly itemId: number; readonly title: string; readonly form: string }[]
  readonly printed: readonly PrintedDocument[]
  readonly base: string
}

/** Everything that belongs to a document: its files, what changed it and what it changed, what interprets it. */
export function DocumentLinks(props: LinksProps): VNode {
  const { document, blocks, printed, base } = props
  const href = `${base}/documents/${document.id}`
  return (
    <div class="box document-links flow">
      {blocks.length === 0 ? null : (
        <p class="button-row">
          <a class="button" href={`${href}/download/docx`}>
            下载标准文本（Word）
          </a>
          <a class="button button-quiet" href={`${href}/download/pdf`}>
            下载标准文本（PDF）
          </a>
        </p>
      )}
      <Changes {...props} />
      <Changed {...props} />
      <Interpreted {...props} />
      {printed.map(({ href: at, label }) => (
        <p key={at}>
          公报刊登：<a href={`${base}${at}`}>{label}</a>
        </p>
      ))}
      {document.itemId === null || document.publishedOn === null ? null : (
        <p>
          <a href={`${base}/items/${document.itemId}`}>网站发布的原文和附件</a>
        </p>
      )}
    </div>
  )
}

const verbs = {
  issued: '制发',
  amended: '修改',
  renewed: '延续有效期',
  repealed: '废止',
  lapsed: '宣布失效',
} as const satisfies Record<DocumentFact['change'], string>

function Changes({ document, base }: LinksProps): VNode | null {
  const changes = document.facts.flatMap((fact) => (fact.change === 'issued' ? [] : [fact]))
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">效力变化</h2>
      <ul class="bullets">
        {changes.map(({ change, on, basis }, at) => (
          <li key={at}>
            {dayInChinese(on)}
            {verbs[change]}，依据：
            {basis.documentId === null ? (
              basis.words
            ) : (
              <a href={`${base}/documents/${basis.documentId}`}>{basis.words}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changed({ changed, base }: LinksProps): VNode | null {
  if (changed.length === 0) return null
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">本文件涉及的其他文件</h2>
      <ul class="bullets">
        {changed.map(({ id, title, documentNumber, change, on }) => (
          <li key={`${id} ${on}`}>
            {verbs[change]}（{dayInChinese(on)}）：<a href={`${base}/documents/${id}`}>{title}</a>
            {documentNumber === null ? '' : `（${documentNumber}）`}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Interpreted({ interpreted, base }: LinksProps): VNode | null {
  if (interpreted.length === 0) return null
  return (
    <section aria-labelledby="interpretations">
      <h2 id="interpretations">政策解读</h2>
      <ul class="bullets">
        {interpreted.map(({ itemId, title, form }) => (
          <li key={itemId}>
            <a href={`${base}/items/${itemId}`}>{title}</a>（
            {interpretationForms.find(({ key }) => key === form)?.zh ?? form}）
          </li>
        ))}
      </ul>
    </section>
  )
}
