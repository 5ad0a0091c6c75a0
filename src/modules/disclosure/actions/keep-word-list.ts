import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { WordListRecords } from '../data/word-list-records.ts'
import { wordListOf } from '../domain/word-list.ts'

type Keeping = { readonly version: number; readonly typed: string }

/** Keeps the words an organ wants found in what it and those below it publish; the refusal says in Chinese what is wrong. */
export async function keepWordList(
  records: WordListRecords,
  actor: Staff,
  { version, typed }: Keeping,
): Promise<Outcome<Acted<undefined>, string>> {
  const { organId } = actor
  if (!mayDo(actor, 'supervise', organId)) return refuse('您没有修改检查用词的权限。')
  const read = wordListOf(typed)
  if (!read.ok) return read
  const kept = await records.keepWordList(organId, version, read.value)
  if (!kept) return refuse('在您修改期间，用词已被他人更改，请核对后再保存。')
  const deed = { organId, action: 'word-list.keep', subject: { kind: 'organ', id: organId } }
  return done({ value: undefined, deeds: [{ ...deed, detail: { entries: String(read.value.length) } }] })
}
