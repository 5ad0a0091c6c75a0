import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { isOrganCode } from '../../../statute/proactive-disclosure/index-number.ts'
import type { Acted } from '../../audit/public.ts'
import type { IndexCodeRecords } from '../data/index-code-records.ts'

/** Enters what the index numbers of the person's organ begin with; the refusal says in Chinese what is wrong. */
export async function enterIndexCode(
  records: IndexCodeRecords,
  actor: Staff,
  code: string,
): Promise<Outcome<Acted<undefined>, string>> {
  const { organId } = actor
  if (!mayDo(actor, 'supervise', organId)) return refuse('您没有确定索引号的权限。')
  if (!isOrganCode(code)) return refuse('应为18位统一社会信用代码或者9位组织机构代码（不带短横），校验码不符，请核对。')
  if (!(await records.keepIndexCode(organId, code))) return refuse('其他机关已经使用这个代码，请核对。')
  const subject = { kind: 'organ', id: organId }
  return done({ value: undefined, deeds: [{ organId, action: 'index-code.enter', subject, detail: { code } }] })
}
