import type { ClockEvent } from '../../statute/terms/clock-event.ts'

/** Gives letters written without a name one: the first answer is to the first letter, the second to the second. */
export function nameConsultations(events: readonly ClockEvent[]): readonly ClockEvent[] {
  const numbers = new Map<string, number>()
  return events
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .map((event) => {
      if (!('id' in event) || event.id !== '') return event
      const number = (numbers.get(event.kind) ?? 0) + 1
      numbers.set(event.kind, number)
      return { ...event, id: `第${number}份` }
    })
}
