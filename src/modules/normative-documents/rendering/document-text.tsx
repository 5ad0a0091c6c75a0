import type { VNode } from 'preact'
import type { PaperBlock } from '../../../kernel/paper.ts'
import { PaperTableView } from '../../../ui/paper/paper-table-view.tsx'
import { headingLevel, isAddressee } from '../domain/standard-text.ts'

/** The text of a document on a page, tables as tables. */
export function DocumentText({ blocks }: { readonly blocks: readonly PaperBlock[] }): VNode {
  return (
    <>
      {blocks.map((block, at) => (
        <Block key={at} block={block} at={at} />
      ))}
    </>
  )
}

function Block({ block, at }: { readonly block: PaperBlock; readonly at: number }): VNode {
  switch (block.kind) {
    case 'table':
      return <PaperTableView table={block} idPrefix={`text-table-${at}`} />
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
    case 'paragraph':
      return <Line text={block.text} at={at} />
    case 'signature':
      return <p>{block.lines.join('　')}</p>
  }
}

/** A paragraph, or the heading it is. */
function Line({ text, at }: { readonly text: string; readonly at: number }): VNode {
  const level = headingLevel(text)
  if (level === undefined) return <p class={isAddressee(text, at) ? 'addressee' : undefined}>{text}</p>
  return level === 1 ? <h2>{text}</h2> : <h3>{text}</h3>
}
