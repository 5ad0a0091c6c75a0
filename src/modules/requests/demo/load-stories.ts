import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChina, type Day } from '../../../kernel/day.ts'
import type { Permission } from '../../../kernel/permission.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { StaffMember } from '../../accounts/public.ts'
import type { Organ } from '../../organizations/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { openRequests } from '../open-requests.ts'
import type { RequestsNeeds } from '../requests-needs.ts'
import type { DemoStory } from './demo-story.ts'
import { planStories, type Beat } from './plan-stories.ts'
import type { Scene } from './scene.ts'
import { storyDays } from './story-days.ts'
import { tellTurn } from './tell-turn.ts'

export type StoriesNeeds = RequestsNeeds & {
  readonly listDisclosingOrgans: () => Promise<readonly Organ[]>
  readonly listStaff: (organId: string) => Promise<readonly StaffMember[]>
}

/**
 * Tells the two years of the imaginary county that end today: every story through the real actions, with the clock set to
 * its days. Organs work side by side, as they do. Gives what could not be told, which is a fault of the stories.
 */
export async function loadStories(needs: StoriesNeeds, folder: string): Promise<readonly string[]> {
  const stories = JSON.parse(readFileSync(join(folder, 'stories.json'), 'utf8')) as readonly DemoStory[]
  const organs = await needs.listDisclosingOrgans()
  const known = stories.filter(({ organ }) => organs.some(({ name }) => name === organ))
  const lost = stories.filter((story) => !known.includes(story)).map(({ title }) => `${title}：没有这个机关`)
  const told = await Promise.all(
    organs.map(async (organ) => {
      const members = await needs.listStaff(organ.id)
      const own = known.filter((story) => story.organ === organ.name)
      const settledCalendar = await needs.calendar(organ.id)
      const days = storyDays(settledCalendar, dayInChina(needs.now()))
      const house = { ...needs, organ, organs, members, settledCalendar }
      return tellBeats(house, planStories(own, days))
    }),
  )
  return [...lost, ...told.flat()]
}

type House = StoriesNeeds & {
  readonly organ: Organ
  readonly organs: readonly Organ[]
  readonly members: readonly StaffMember[]
  readonly settledCalendar: WorkCalendar
}

async function tellBeats(house: House, beats: readonly Beat[]): Promise<readonly string[]> {
  const { organ, organs, settledCalendar } = house
  let today: Day = dayInChina(house.now())
  const requests = openRequests({
    ...house,
    now: () => momentOf(today, house.now()),
    // Neither changes while the stories are told: asked for once instead of with every step.
    calendar: () => Promise.resolve(settledCalendar),
    findOrgan: (id) => Promise.resolve(organs.find((one) => one.id === id)),
  })
  const ids = new Map<string, string>()
  const scene = {
    ...{ requests, organ, organs, calendar: settledCalendar, staffFor: (may: Permission) => actorOf(house, may) },
    known: new Map<string, CaseFile>(),
    requestOf: (title: string) => ids.get(title) ?? '',
  }
  const faults: string[] = []
  for (const { on, story, turn } of beats) {
    today = on
    const requestId = ids.get(story.title) ?? ''
    if (turn !== null && requestId === '') continue
    const told =
      turn === null
        ? await register(scene, story, on)
        : await tellTurn({ ...scene, requestId, servedOnline: isServedOnline(organ, story) }, turn, on)
    if (!told.ok) faults.push(`${story.title}：${on} ${turn?.turn ?? 'register'} ${refusalText[told.refusal]}`)
    else if (turn === null) ids.set(story.title, (told.value as { readonly id: string }).id)
  }
  return faults
}

function register({ requests, organ, staffFor }: Omit<Scene, 'requestId' | 'servedOnline'>, story: DemoStory, on: Day) {
  const { channel, identity, description, wanted } = story
  const arrival = { channel, arrivedOn: on, confirmedOn: null, submissionKey: randomUUID() }
  const by = channel === 'online' ? ({ kind: 'applicant' } as const) : staffFor('register-requests')
  const applicant = applicantOf(story)
  return requests.intake.act.submit(by, { ...arrival, organId: organ.id, applicant, identity, description, wanted })
}

function applicantOf({ applicant: { class: of, name, phone }, wanted }: DemoStory) {
  const isPerson = of === 'naturalPerson'
  const contact = {
    person: isPerson ? '' : '王某',
    phone,
    email: wanted.way === 'email' ? 'shenqingren@example.com' : '',
    address: isPerson ? '示范县柳林乡示范村' : '示范县人民路99号',
    postcode: '000000',
  }
  return { class: of, name, contact }
}

/** Online only where the applicant wants it and the letter can name an internet channel for reconsideration. */
function isServedOnline({ reconsideration }: Organ, { wanted }: DemoStory): boolean {
  return wanted.way === 'online' && reconsideration !== null && reconsideration.url !== null
}

/** Ten in the morning of a day past; of today, now. */
function momentOf(on: Day, now: Date): Date {
  return on === dayInChina(now) ? now : new Date(`${on}T02:00:00Z`)
}

/** Whoever may do it and little else: who may do everything has other things to do. */
function actorOf({ organ, members }: House, permission: Permission): Staff {
  const able = members.filter(({ permissions }) => permissions.has(permission))
  const member = able.toSorted((one, other) => one.permissions.size - other.permissions.size)[0]
  if (member === undefined) throw new Error(`nobody in ${organ.name} has ${permission}`)
  const { accountId, name, permissions } = member
  return { kind: 'staff', accountId, name, organId: organ.id, permissions }
}
