import type { PaperBlock, PaperPicture } from '../../../kernel/paper.ts'

type Block = PaperBlock | PaperPicture

/** The blocks of a text with 落款 as what it is, where its last lines are a body's name, a day, or one after the other. */
export function withSignature(blocks: readonly Block[]): readonly Block[] {
  const words = blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))
  const end = words.length
  const days = isDay(words[end - 1]) ? 1 : 0
  const names = words.slice(0, end - days).toReversed()
  const first = names.findIndex((text) => !isName(text))
  const count = first === -1 ? names.length : first
  if (count === 0 || count + days === end) return blocks
  return [...blocks.slice(0, end - days - count), { kind: 'signature', lines: words.slice(end - days - count) }]
}

function isDay(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/.test(text)
  )
}

/** A line that is only the name of a public body. */
function isName(text: string): boolean {
  return /^[^，。；：、！？\s]{2,28}(?:人民政府|办公室|办公厅|委员会|办事处|局|厅|委|会|中心)$/.test(text)
}
