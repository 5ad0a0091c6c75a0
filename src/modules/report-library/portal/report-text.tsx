import type { VNode } from 'preact'
import type { AnnualReport } from '../../../statute/report-format/report.ts'

/** The words of a report: preamble and sections as printed, without the tables. */
export function ReportText({ report }: { readonly report: AnnualReport }): VNode {
  if (report.sections.length === 0 && (report.preamble ?? '') === '') return <p class="notice">没有读出正文。</p>
  return (
    <>
      <Paragraphs text={report.preamble ?? ''} />
      {report.sections.map(({ number, title, text }, at) => (
        <section key={at}>
          <h3>{number === null ? title : `${number}、${title}`}</h3>
          <Paragraphs text={text} />
        </section>
      ))}
    </>
  )
}

function Paragraphs({ text }: { readonly text: string }): VNode {
  const paragraphs = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return (
    <>
      {paragraphs.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </>
  )
}
