import type { VNode } from 'preact'
import type { ReportDifference } from '../../annual-report/public.ts'
import type { PairNames } from './compared-pair.ts'

type SectionDifference = Extract<ReportDifference, { readonly about: 'section' }>

type SectionDifferencesProps = { readonly differences: readonly ReportDifference[]; readonly names: PairNames }

/** Sections whose words differ: how alike they are, and the paragraphs only one of the two has. */
export function SectionDifferences({ differences, names }: SectionDifferencesProps): VNode {
  const sections = differences.filter((each) => each.about === 'section')
  if (sections.length === 0) return <p class="notice">两份年报的正文完全相同。</p>
  return (
    <div class="box">
      {sections.map((section, at) => (
        <details class="disclosure" key={at}>
          <summary>
            {section.title}
            <span class="tag">{likeness(section, names)}</span>
          </summary>
          <Paragraphs title={`仅${names.from}有`} paragraphs={section.removed} />
          <Paragraphs title={`仅${names.to}有`} paragraphs={section.added} />
        </details>
      ))}
    </div>
  )
}

function likeness({ kind, similarity }: SectionDifference, names: PairNames): string {
  if (kind === 'appeared') return `仅${names.to}有`
  if (kind === 'vanished') return `仅${names.from}有`
  return `文字相似度 ${Math.round(similarity * 100)}%`
}

function Paragraphs({
  title,
  paragraphs,
}: {
  readonly title: string
  readonly paragraphs: readonly string[]
}): VNode | null {
  if (paragraphs.length === 0) return null
  return (
    <section class="prose">
      <h3>{title}</h3>
      {paragraphs.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </section>
  )
}
