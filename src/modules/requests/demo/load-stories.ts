import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Staff } from '../../../kernel/actor.ts'
import { day } from '../../../kernel/day.ts'
import type { Permission } from '../../../kernel/permission.ts'
import type { StaffMember } from '../../accounts/public.ts'
import type { Organ } from '../../organizations/public.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { openRequests } from '../open-requests.ts'
import type { RequestsNeeds } from '../requests-needs.ts'
import type { DemoStory } from './demo-story.ts'
import { tellTurn } from './tell-story.ts'

export type StoriesNeeds = Omit<RequestsNeeds, 'now'> & {
  readonly listDisclosingOrgans: () => Promise<readonly Organ[]>
  readonly listStaff: (organId: string) => Promise<readonly StaffMember[]>
}

/**
 * Tells the year of the imaginary county: every story through the real actions, with the clock set to its days. Gives what
 * could not be told, which is a fault of the stories.
 */
export async function loadStories(needs: StoriesNeeds, folder: string): Promise<readonly string[]> {
  const stories = JSON.parse(readFileSync(join(folder, 'stories.json'), 'utf8')) as readonly DemoStory[]
  const organs = await needs.listDisclosingOrgans()
  const faults: string[] = []
  for (const story of stories) {
    const organ = organs.find(({ name }) => name === story.organ)
    const fault = organ === undefined ? '没有这个机关' : await tell(needs, organ, story)
    if (fault !== undefined) faults.push(`${story.title}：${fault}`)
  }
  return faults
}

async function tell(needs: StoriesNeeds, organ: Organ, story: DemoStory): Promise<string | undefined> {
  let today = story.arrivedOn
  const requests = openRequests({ ...needs, now: () => new Date(`${today}T02:00:00Z`) })
  const members = await needs.listStaff(organ.id)
  const staffFor = (permission: Permission): Staff => actorOf(organ, members, permission)
  const { channel, applicant, identity, description, wanted } = story
  const arrival = { channel, arrivedOn: day(story.arrivedOn), confirmedOn: null, submissionKey: randomUUID() }
  const by = channel === 'online' ? ({ kind: 'applicant' } as const) : staffFor('register-requests')
  const application = { ...arrival, organId: organ.id, applicant, identity, description, wanted }
  const registered = await requests.intake.act.submit(by, application)
  if (!registered.ok) return refusalText[registered.refusal]
  const servedOnline = wanted.way === 'online' && organ.reconsideration !== null && organ.reconsideration.url !== null
  for (const turn of story.course) {
    today = turn.on
    const told = await tellTurn({ requests, requestId: registered.value.id, servedOnline, staffFor }, turn)
    if (!told.ok) return `${turn.on} ${turn.turn} ${refusalText[told.refusal]}`
  }
  return undefined
}

function actorOf(organ: Organ, members: readonly StaffMember[], permission: Permission): Staff {
  const member = members.find(({ permissions }) => permissions.has(permission))
  if (member === undefined) throw new Error(`nobody in ${organ.name} has ${permission}`)
  const { accountId, name, permissions } = member
  return { kind: 'staff', accountId, name, organId: organ.id, permissions }
}
