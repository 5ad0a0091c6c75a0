import type { VNode } from 'preact'
import type { PaperBlock } from '../../kernel/paper.ts'
import { PaperTableView, type MarkOfCell } from './paper-table-view.tsx'

type PaperBlocksProps = {
  readonly blocks: readonly PaperBlock[]
  /** Begins the ids this component makes; `paper` unless two papers stand on one page. */
  readonly idPrefix?: string
  /** Level of the paper's first headings on the page, 2 unless the page says otherwise. */
  readonly topHeading?: 2 | 3 | 4
  readonly markOf?: MarkOfCell
}

/** The blocks of a paper as HTML, without its title. */
export function PaperBlocks({ blocks, idPrefix = 'paper', topHeading = 2, markOf }: PaperBlocksProps): VNode {
  return (
    <div class="paper">
      {blocks.map((block, at) => {
        if (block.kind === 'table')
          return <PaperTableView table={block} idPrefix={`${idPrefix}${at}`} markOf={markOf} />
        if (block.kind === 'signature') return <Signature lines={block.lines} />
        if (block.kind === 'paragraph') return <p>{block.text}</p>
        return <Heading level={Math.min(6, topHeading + block.level - 1)} look={block.level} text={block.text} />
      })}
    </div>
  )
}

type HeadingProps = { readonly level: number; readonly look: 1 | 2 | 3; readonly text: string }

function Heading({ level, look, text }: HeadingProps): VNode {
  const Tag = `h${level}` as 'h2'
  return <Tag class={`paper-heading-${look}`}>{text}</Tag>
}

function Signature({ lines }: { readonly lines: readonly string[] }): VNode {
  return (
    <div class="paper-signature">
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </div>
  )
}
