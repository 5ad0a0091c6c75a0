import { randomUUID } from 'node:crypto'
import { numberOf, seriesOf } from '../../src/modules/requests/domain/letter-making.ts'
import type { Application } from '../../src/modules/requests/domain/application.ts'
import { registerAt, type Desk, type ToldCase } from './told-case.ts'
import { requestRow, rowsOf, type CaseRows } from './write-cases.ts'

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/**
 * The rows of a case that went the way of one that was told, day by day, for another application: registered by the real
 * action, with numbers of its own, and with its own applicant, number and words wherever events and letters say them.
 */
export async function anotherLike(told: ToldCase, desk: Desk, application: Application): Promise<CaseRows> {
  const { added, serial, request } = await registerAt(desk, application)
  const { request: _request, ...rest } = rowsOf(told)
  const ids = idsOf(told, request.id)
  const words = wordsInstead(told, desk, request)
  const text = words.reduce(
    (said, [before, after]) => said.replaceAll(before, after),
    JSON.stringify(rest).replace(uuid, (id) => ids.get(id) ?? id),
  )
  const row = requestRow({ added, serial, identityPurged: told.identityPurged, file: { ...told.file, request } })
  return { ...(JSON.parse(text) as Omit<CaseRows, 'request'>), request: row }
}

/** Fresh ids for everything that belongs to the case; organs, units and people stay. */
function idsOf({ file, letters, events }: ToldCase, requestId: string): ReadonlyMap<string, string> {
  const own = [...letters.map(({ id }) => id), ...file.state.deliveries.map(({ id }) => id)]
  const consultations = events.flatMap(({ event }) =>
    event.kind === 'consultation-sent' ? [event.consultationId] : [],
  )
  return new Map([[file.request.id, requestId], ...[...own, ...consultations].map((id) => [id, randomUUID()] as const)])
}

type Instead = readonly [before: string, after: string]

function wordsInstead({ file, letters }: ToldCase, desk: Desk, request: ToldCase['file']['request']): Instead[] {
  const before = file.request
  const numbers = letters.flatMap(({ number, draft, issuedOn }): Instead[] => {
    const series = seriesOf(draft.code)
    if (number === null || series === null || issuedOn === null) return []
    const year = Number(issuedOn.slice(0, 4))
    return [[number, numberOf(desk.making.organ, series, { year, serial: desk.takeNumber(`letter:${series}`, year) })]]
  })
  return [
    ...numbers,
    [before.description, request.description],
    [before.number, request.number],
    [before.applicant.name, request.applicant.name],
  ]
}
