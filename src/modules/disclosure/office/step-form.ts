import type { VNode } from 'preact'
import type { ZodObject, output } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { ItemStepOn } from '../actions/take-item-step.ts'
import type { ItemRefusal } from '../domain/item-refusal.ts'
import type { ItemStep } from '../domain/item-steps.table.ts'
import type { Item } from '../domain/item.ts'
import type { Newsroom } from './newsroom.ts'

/** A form of an item as it is on the screen. */
export type StepShown = {
  readonly item: Item
  readonly version: string
  readonly values: RawFields
  readonly errors: FieldErrors
}

type Taking<Fields> = { readonly actor: Staff; readonly on: ItemStepOn; readonly fields: Fields }

/** The page of one step of an item: its fields, and what is done with them. */
export type StepForm<Schema extends ZodObject> = {
  readonly step: Exclude<ItemStep, 'edit'>
  readonly lead: string
  readonly said: string
  readonly schema: Schema
  /** Goes on to the form of the text instead of the item. */
  readonly thenWrite?: (fields: output<Schema>) => boolean
  view(shown: StepShown): VNode | null
  take(newsroom: Newsroom, taking: Taking<output<Schema>>): Promise<Outcome<Item, ItemRefusal>>
}

/** Where the page of a step is, under its item. */
export const stepNouns = {
  submit: 'submission',
  'clear-finding': 'clearance',
  pass: 'approval',
  return: 'return',
  'take-back': 'taking-back',
  publish: 'publication',
  correct: 'correction',
  withdraw: 'withdrawal',
  're-evaluate': 're-evaluation',
} as const satisfies Record<Exclude<ItemStep, 'edit'>, string>

export function addressOfStep(itemId: number, step: ItemStep): string {
  return `/office/items/${itemId}/${step === 'edit' ? 'text' : stepNouns[step]}`
}
