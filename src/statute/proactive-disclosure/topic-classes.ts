import { topicClasses } from './topic-classes.table.ts'

/** A class of the first or second level. `path` is how documents print it: `综合政务\政务公开`. */
export type Topic = { readonly code: string; readonly zh: string; readonly path: string; readonly above: string | null }

/** All classes of both levels, each second level below its first. */
export const topics: readonly Topic[] = topicClasses.flatMap(({ code, zh, below }) => [
  { code, zh, path: zh, above: null },
  ...below.map((name: string, at: number) => ({
    code: `${code}-${String(at + 1).padStart(2, '0')}`,
    zh: name,
    path: `${zh}\\${name}`,
    above: code,
  })),
])

const byCode = new Map(topics.map((topic) => [topic.code, topic]))
const byPath = new Map(topics.map((topic) => [keyOf(topic.path), topic]))

/** The class with this code; undefined where there is none. */
export function findTopic(code: string): Topic | undefined {
  return byCode.get(code)
}

/** The class a document names, whatever stands between its levels (`综合政务/政务公开`, `综合政务\\政务公开`, `综合政务 > 政务公开`). */
export function findTopicByPath(printed: string): Topic | undefined {
  return byPath.get(keyOf(printed))
}

function keyOf(path: string): string {
  return path
    .replaceAll(/[\\/＼／>＞→\s]+/g, '\\')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
}
