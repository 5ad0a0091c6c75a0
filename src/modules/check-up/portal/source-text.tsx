import type { VNode } from 'preact'
import { severityWords } from '../../../ui/report/numbered-findings.ts'
import type { TextMark, TextPiece } from '../domain/mark-text.ts'

type SourceTextProps = {
  readonly pieces: readonly TextPiece[]
  /** The mark each finding leads to; its number stands there and leads back. */
  readonly markOfFinding: ReadonlyMap<number, string>
  /** Whether the file's text goes on beyond what is shown. */
  readonly cut: boolean
}

/** The text as read, every value and every finding's place marked and reachable by its id. */
export function SourceText({ pieces, markOfFinding, cut }: SourceTextProps): VNode {
  return (
    <section class="box checkup-source" aria-labelledby="source-title">
      <h2 id="source-title">原文</h2>
      <div class="source-text" id="source" role="region" aria-label="年报原文" tabIndex={0}>
        {pieces.map((piece, at) => (
          <Piece key={at} piece={piece} markOfFinding={markOfFinding} />
        ))}
        {cut ? <p class="notice">原文过长，以下部分没有显示。</p> : null}
      </div>
    </section>
  )
}

type PieceProps = { readonly piece: TextPiece } & Pick<SourceTextProps, 'markOfFinding'>

function Piece({ piece, markOfFinding }: PieceProps): VNode {
  if (!piece.marked) return <>{piece.text}</>
  const [first, ...others] = piece.begins
  return (
    <>
      {others.map(({ id }) => (
        <span key={id} id={id} class="place" />
      ))}
      <mark id={first?.id} class={piece.severity === undefined ? 'value' : `value value-${piece.severity}`}>
        {piece.text}
      </mark>
      {backLinks(piece.begins, markOfFinding)}
    </>
  )
}

function backLinks(begins: readonly TextMark[], markOfFinding: SourceTextProps['markOfFinding']): VNode[] {
  const leadHere = ({ id, findings }: TextMark) => findings.filter((number) => markOfFinding.get(number) === id)
  const numbers = [...new Set(begins.flatMap(leadHere))]
  const severity = (number: number) => begins.find(({ findings }) => findings.includes(number))?.severity ?? 'info'
  return numbers.map((number) => (
    <sup key={number}>
      <a
        class={`finding-mark finding-mark-${severity(number)}`}
        href={`#f-${number}`}
        aria-label={`${severityWords[severity(number)].label}${number}`}
      >
        {number}
      </a>
    </sup>
  ))
}
