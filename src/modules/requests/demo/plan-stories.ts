import type { Day } from '../../../kernel/day.ts'
import type { DemoStory, DemoTurn } from './demo-story.ts'
import type { StoryDays } from './story-days.ts'

/** What happens next in the county: a request arrives, or its story takes a turn. */
export type Beat = { readonly on: Day; readonly story: DemoStory; readonly turn: DemoTurn | null }

const DAYS_IN_THE_POST = 3
const letters = ['ask-for-correction', 'consult', 'extend', 'ask-for-reasons', 'fee', 'answer'] as const

/** Everything the stories tell in the order it happened, so that numbers rise with the days; nothing lies after today. */
export function planStories(stories: readonly DemoStory[], days: StoryDays): readonly Beat[] {
  return stories
    .flatMap((story) => beatsOf(story, days))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => other.at - one.at)
    .map(({ at, story, turn }) => ({ on: earlierOf(days.ago(at), days.today), story, turn }))
}

type PlacedBeat = Omit<Beat, 'on'> & { readonly at: number }

function beatsOf(story: DemoStory, days: StoryDays): readonly PlacedBeat[] {
  const arrivedOn = days.ago(story.arrived)
  const turns = story.course.flatMap((turn) => [turn, ...signedFor(turn)])
  const filledIn = { ...story, description: days.words(story.description, arrivedOn) }
  return [
    { at: story.arrived, story: filledIn, turn: null },
    ...turns
      .toSorted((one, other) => one.after - other.after)
      .map((turn) => ({ at: story.arrived - turn.after, story: filledIn, turn: filled(turn, arrivedOn, days) })),
  ]
}

function signedFor({ turn, after }: DemoTurn): readonly DemoTurn[] {
  return letters.some((letter) => letter === turn) ? [{ after: after + DAYS_IN_THE_POST, turn: 'signed-for' }] : []
}

function filled(turn: DemoTurn, arrivedOn: Day, days: StoryDays): DemoTurn {
  if (turn.turn !== 'answer') return turn
  const fields = Object.entries(turn.fields).map(([key, words]) => [key, days.words(words, arrivedOn)] as const)
  return { ...turn, fields: Object.fromEntries(fields) }
}

function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other
}
