import type { VNode } from 'preact'
import { dayInChinese } from '../../kernel/day.ts'
import type { LetterBlock, OfficialLetter } from '../../kernel/official-letter.ts'
import { withLabels } from '../../statute/reply-letters/placeholder.ts'
import { PaperTableView } from '../paper/paper-table-view.tsx'

type LetterViewProps = {
  readonly letter: OfficialLetter
  /** Names the sheet for those who cannot see it. */
  readonly label: string
  /** Whether prescribed paragraphs are marked, as they are where a template is kept. */
  readonly showPrescribed?: boolean
}

/** A letter on screen, as near to its printed form (GB/T 9704) as a screen of any width allows. */
export function LetterView({ letter, label, showPrescribed = false }: LetterViewProps): VNode {
  return (
    <section class={letter.head === 'plain' ? 'letter letter-plain' : 'letter'} aria-label={label}>
      {letter.head === 'plain' ? null : <p class="letter-organ">{letter.organName}</p>}
      {letter.number === null ? null : <p class="letter-number">{letter.number}</p>}
      <p class="letter-title">{letter.title}</p>
      {letter.addressee === '' ? null : <p class="letter-addressee">{letter.addressee}：</p>}
      {letter.blocks.map((block, at) => (
        <Block block={block} at={at} showPrescribed={showPrescribed} />
      ))}
      <Attachments names={letter.attachments} />
      <div class="letter-foot">
        <p>{letter.signedBy}</p>
        {letter.date === null ? null : <p>{dayInChinese(letter.date)}</p>}
      </div>
      {letter.note === null ? null : <p class="letter-note">（{letter.note}）</p>}
      {letter.copiesTo.length === 0 ? null : <p class="letter-copies">抄送：{letter.copiesTo.join('，')}。</p>}
    </section>
  )
}

type BlockProps = { readonly block: LetterBlock; readonly at: number; readonly showPrescribed: boolean }

function Block({ block, at, showPrescribed }: BlockProps): VNode {
  if (block.kind === 'table') return <PaperTableView table={block.table} idPrefix={`letter${at}`} markOf={undefined} />
  if (block.kind === 'quote') return <blockquote class="letter-quote">{block.text}</blockquote>
  if (block.kind === 'heading') return <p class={`letter-heading-${block.level}`}>{block.text}</p>
  const isMarked = showPrescribed && block.locked === true
  // What is still to be written is named in the words of the form beside it.
  return <p class={isMarked ? 'letter-text letter-prescribed' : 'letter-text'}>{withLabels(block.text)}</p>
}

function Attachments({ names }: { readonly names: readonly string[] }): VNode | null {
  if (names.length === 0) return null
  return (
    <div class="letter-attachments">
      {names.length === 1 ? (
        <p>附件：{names[0]}</p>
      ) : (
        names.map((name, at) => (
          <p>
            {at === 0 ? '附件：' : ''}
            {at + 1}. {name}
          </p>
        ))
      )}
    </div>
  )
}
