import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Problem, Question } from '../../../platform/http/page.ts'
import type { PaperBlock } from '../../../kernel/paper.ts'
import { blocksOfHtml } from '../../../platform/documents/read/html/blocks-of-html.ts'
import { blocksOfText } from '../domain/text-blocks.ts'
import type { PublicDocument } from '../queries/public-document.ts'
import type { LibraryQuestions } from './library-questions.ts'

export type FoundDocument = PublicDocument & {
  readonly organName: string
  /** What is printed: the text citizens read as the item, else the one on register. */
  readonly blocks: readonly PaperBlock[]
}

/** The public document of an address, where the site shows its organ. */
export async function findDocument(
  ask: LibraryQuestions,
  { params, visitor }: Pick<Question, 'params' | 'visitor'>,
): Promise<Outcome<FoundDocument, Problem>> {
  const id = params['id'] ?? ''
  const found = /^\d{1,15}$/.test(id) ? await ask.find(Number(id)) : undefined
  const organs = await ask.organsOf(visitor.site.id)
  const organ = organs.find((one) => one.id === found?.document.organId)
  if (found === undefined || organ === undefined)
    return refuse({ status: 404, detail: '没有这份文件，或者它还没有公布。' })
  const { itemId } = found.document
  const item = itemId === null ? undefined : await ask.shownItem(itemId)
  const blocks = item === undefined ? blocksOfText(found.document.text) : blocksOfHtml(item.body)
  return done({ ...found, organName: organ.name, blocks })
}
