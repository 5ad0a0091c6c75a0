import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { Draft } from '../edition.ts'
import type { ItemRefusal } from '../item-refusal.ts'
import type { ItemKind } from '../item-kinds.table.ts'
import type { ItemContext, ItemRule } from '../item-rule.ts'
import type { Attribute } from '../item.ts'

/** What the editor sends: the text, and what is said about it at the source (公开属性源头认定). */
export type Writing = {
  readonly kind: ItemKind
  readonly attribute: Attribute | null
  readonly ground: string | null
  readonly draft: Draft
}

/** A draft somebody can go on working at: it may be unfinished, but not untrue. */
export function judgeWriting(writing: Writing, context: ItemContext): Outcome<Writing, ItemRefusal> {
  const { draft, attribute, ground } = writing
  if (draft.title.trim() === '') return refuse('no-title')
  if ((draft.metadata.madeOn ?? context.today) > context.today) return refuse('made-in-future')
  if (draft.columns.some((id) => !context.columns.has(id))) return refuse('no-such-column')
  if (attribute === 'withheld' && ground === null) return refuse('no-ground')
  return done(attribute === 'withheld' ? writing : { ...writing, ground: null })
}

export const editItem: ItemRule<Writing> = (_item, input, context) => {
  const judged = judgeWriting(input, context)
  if (!judged.ok) return judged
  const { draft, kind, attribute, ground } = judged.value
  return done({
    entries: [{ step: 'edit', detail: {} }],
    set: { kind, attribute, ground, dueOn: context.dueOnOf(draft.metadata) },
    draft: { text: draft, newBecause: null },
  })
}

/** 更正: another edition of what citizens read; the one before stays on show until this one is published. */
export const correctItem: ItemRule<{ readonly why: string }> = (item, { why }) => {
  if (why.trim() === '' || item.shown === null) return refuse('no-reason')
  return done({
    entries: [{ step: 'correct', detail: { why } }],
    set: { stage: 'draft' },
    draft: { text: item.shown, newBecause: why },
  })
}
