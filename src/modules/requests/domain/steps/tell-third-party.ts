import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { StepRule } from '../step-rule.ts'
import { overriddenObjections } from '../third-party-objections.ts'

type ThirdPartyNotice = { readonly consultationId: string; readonly releaseOn: Day; readonly letterId: string }

/**
 * 决定公开告知书: once it is decided to disclose against the will of a third party, what will be disclosed, when and why is
 * told in writing (条例 第三十二条). The time it leaves the third party does not lengthen the reply period.
 */
export const tellThirdParty: StepRule<ThirdPartyNotice> = ({ state, clock }, notice, { today }) => {
  const objection = overriddenObjections(state).find(({ id }) => id === notice.consultationId)
  if (objection === undefined) return refuse('no-objection')
  if (objection.told !== null) return refuse('third-party-told')
  if (notice.releaseOn < today) return refuse('release-in-past')
  const isLate = clock.due === null || today > clock.due
  if (!isLate && clock.due !== null && notice.releaseOn > clock.due) return refuse('release-after-due')
  return done([{ kind: 'third-party-told', on: today, ...notice }])
}
