import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { PracticeRecords } from '../data/practice-records.ts'
import { faultOfPractice } from '../domain/practice-faults.ts'
import type { ReviewStep } from '../domain/review-practice.ts'

type Settling = { readonly version: number; readonly steps: readonly ReviewStep[] }

/** Settles how the person's organ reviews before it publishes; the refusal says in Chinese what is wrong. */
export async function settlePractice(
  records: PracticeRecords,
  actor: Staff,
  { version, steps }: Settling,
): Promise<Outcome<Acted<undefined>, string>> {
  const { organId } = actor
  if (!mayDo(actor, 'supervise', organId)) return refuse('您没有确定审核步骤的权限。')
  const fault = faultOfPractice(steps)
  if (fault !== undefined) return refuse(fault)
  const kept = await records.keepPractice(organId, version, steps)
  if (!kept) return refuse('在您修改期间，审核步骤已被他人更改，请核对后再保存。')
  const subject = { kind: 'organ', id: organId }
  const detail = { steps: steps.map(({ zh }) => zh).join('、') }
  return done({ value: undefined, deeds: [{ organId, action: 'practice.settle', subject, detail }] })
}
