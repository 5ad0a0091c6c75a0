import type { Day } from '../../../kernel/day.ts'
import { timeInChina } from '../../../kernel/day.ts'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { withholdingGrounds } from '../../../statute/request-outcomes/grounds.table.ts'
import type { Light, Tone } from '../../../ui/office/status-badge.tsx'
import { itemKinds } from '../domain/item-kinds.table.ts'
import { attributes, type Attribute, type Item, type ItemStage } from '../domain/item.ts'
import { itemRefusals } from '../refusals.zh.ts'
import type { ItemRefusal } from '../domain/item-refusal.ts'

export const toneOfStage = {
  draft: 'neutral',
  'in-review': 'active',
  scheduled: 'active',
  published: 'good',
  'kept-back': 'neutral',
  withdrawn: 'bad',
} as const satisfies Record<ItemStage, Tone>

export function kindLabel(kind: Item['kind']): string {
  return itemKinds.find(({ key }) => key === kind)?.zh ?? kind
}

export function attributeLabel(attribute: Attribute | null): string {
  return attributes.find(({ key }) => key === attribute)?.zh ?? '未认定'
}

/** The grounds for withholding, as they are chosen from. */
export const groundChoices = withholdingGrounds.map(({ ground, phrase }) => ({
  value: ground,
  label: phrase.replace('的规定不予公开', '').replace('，根据', '（').concat('）'),
}))

export function groundLabel(ground: string | null): string {
  return groundChoices.find(({ value }) => value === ground)?.label ?? ground ?? ''
}

/** `2026-03-02 09:05`. */
export function minute(at: Date): string {
  return timeInChina(at).slice(0, 16)
}

type Dated = Pick<Item, 'stage' | 'attribute' | 'dueOn' | 'publishedAt'>

/** Whether its limit still runs: nothing was published of it, and it is to be. */
export function limitRuns({ stage, attribute, dueOn, publishedAt }: Dated): boolean {
  if (dueOn === null || publishedAt !== null) return false
  return attribute !== 'on-request' && attribute !== 'withheld' && stage !== 'withdrawn'
}

/** Red once the limit has passed, yellow in its last three working days. */
export function lightOfDue(dueOn: Day, today: Day, calendar: WorkCalendar): Light {
  if (dueOn < today) return 'red'
  return dueOn <= addWorkingDays(calendar, today, 3) ? 'yellow' : 'green'
}

/** What is wrong, at its field where the form has it, else above the form. */
export function errorsOf(refusal: ItemRefusal, fields: readonly string[]): Readonly<Record<string, string>> {
  const { field, words } = itemRefusals[refusal]
  return { [fields.includes(field) ? field : '']: words }
}
