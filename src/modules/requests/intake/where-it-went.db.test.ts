import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDesk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'

const db = useDatabase()

type Desk = Awaited<ReturnType<typeof aDesk>>

async function register(desk: Desk) {
  const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId }))
  if (!registered.ok) throw new Error(registered.refusal)
  return { requestId: registered.value.id, version: 1 }
}

/** What the applicant is told who looks at the request as it was sent. */
async function followedBy(desk: Desk, requestId: string) {
  const file = await desk.intake.ask.caseForApplicant({ id: requestId, organId: desk.organId })
  return file === undefined ? [] : desk.intake.ask.followedRequests(file)
}

test('who asked for two matters at once is told number and query code of each part, and they open it', async () => {
  const desk = await aDesk(db.database)
  const on = await register(desk)
  expect(await followedBy(desk, on.requestId)).toEqual([])
  const split = await desk.act.split(desk.clerk, on, ['补偿标准', '发放明细'])
  if (!split.ok) throw new Error(split.refusal)
  const followed = await followedBy(desk, on.requestId)
  expect(followed.map(({ number }) => number)).toEqual(['依申请〔2026〕2号', '依申请〔2026〕3号'])
  const opened = await Promise.all(followed.map(({ number, code }) => desk.intake.ask.findByCode(number, code)))
  expect(opened.map((found) => found?.id)).toEqual(split.value.map(({ request }) => request.id))
})

test('whose request was handed to another organ is told which one has it, under which number and code', async () => {
  const [desk, other] = [await aDesk(db.database), await aDesk(db.database)]
  const on = await register(desk)
  const handed = await desk.act.transfer(desk.clerk, on, { organId: other.organId, why: '由其制作' })
  expect(handed.ok).toBe(true)
  const [followed, ...none] = await followedBy(desk, on.requestId)
  expect(none).toEqual([])
  expect(followed?.organName).toMatch(/^示范县第\d+局/)
  const found = await desk.intake.ask.findByCode(followed?.number ?? '', followed?.code ?? '')
  expect(found?.organId).toBe(other.organId)
})
