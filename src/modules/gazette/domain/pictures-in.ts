import type { GazetteIssue, TextWords } from './issue.ts'

/** Where pictures are, as texts name them: those of published items, and those sent for the issue itself. */
const ITEM_PICTURE = /src="(\/items\/files\/([0-9a-f-]{36}))"/g

/** The pictures of an issue's texts, by the sources their words name, with the files they are. */
export function picturesIn(
  texts: GazetteIssue['texts'],
  words: ReadonlyMap<number, TextWords>,
): ReadonlyMap<string, string> {
  const named = texts.flatMap(({ id }) => [...(words.get(id)?.body ?? '').matchAll(ITEM_PICTURE)])
  return new Map(named.map(([, source = '', fileId = '']) => [source, fileId]))
}

/** A text with its pictures at addresses of the issue: an item may get others, an issue keeps those it printed. */
export function withOwnPictures(body: string, issueAddress: string): string {
  return body.replaceAll(ITEM_PICTURE, (_, __, fileId: string) => `src="${issueAddress}/pictures/${fileId}"`)
}
