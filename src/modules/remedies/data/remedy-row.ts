import type { Selectable } from 'kysely'
import type { RemedyColumn } from '../../../statute/remedies/results.table.ts'
import { instancesCountedAs } from '../domain/counted-as.ts'
import { remedyStageOf } from '../domain/remedy-stage.ts'
import { beganOn, type Instance, type NewRemedy, type Remedy, type RemedyDecision } from '../domain/remedy.ts'
import type { InstanceTable, RemedyTable } from './remedy-tables.ts'

type StoredRemedy = Omit<Selectable<RemedyTable>, 'stage' | 'began_on' | 'entered_at'>

export function remedyOfRow(row: StoredRemedy, instances: readonly InstanceTable[]): Remedy {
  const [first, ...later] = instances.map(instanceOfRow)
  if (first === undefined) throw new Error(`remedy ${row.id} has no instance`)
  return {
    id: row.id,
    organId: row.organ_id,
    kind: row.kind,
    requestId: row.request_id,
    precededBy: row.preceded_by,
    afterReconsideration: row.after_reconsideration,
    claimant: row.claimant,
    matter: row.matter,
    instances: [first, ...later],
    redone: row.redone_on === null ? null : { on: row.redone_on, how: row.redone_how },
    version: row.version,
  }
}

/** The columns of a case, those derived from the rest among them. */
export function rowOfRemedy(remedy: NewRemedy) {
  const began = beganOn(remedy.instances[0])
  if (began === null) throw new Error('a case has a first day')
  return {
    organ_id: remedy.organId,
    kind: remedy.kind,
    request_id: remedy.requestId,
    preceded_by: remedy.precededBy,
    after_reconsideration: remedy.afterReconsideration,
    claimant: remedy.claimant,
    matter: remedy.matter,
    redone_on: remedy.redone?.on ?? null,
    redone_how: remedy.redone?.how ?? '',
    stage: remedyStageOf(remedy),
    began_on: began,
  }
}

export function rowsOfInstances(id: string, remedy: NewRemedy): readonly InstanceTable[] {
  const counted = instancesCountedAs(remedy)
  return remedy.instances.map((instance, at) => rowOfInstance(instance, { id, at, countedAs: counted[at] ?? null }))
}

type Placed = { readonly id: string; readonly at: number; readonly countedAs: RemedyColumn | null }

function rowOfInstance(instance: Instance, { id, at, countedAs }: Placed): InstanceTable {
  return {
    remedy_id: id,
    position: at + 1,
    level: instance.level,
    body: instance.body,
    case_number: instance.caseNumber,
    procedure: instance.procedure,
    accepted_on: instance.acceptedOn,
    copy_received_on: instance.copyReceivedOn,
    answered_on: instance.answeredOn,
    hearing_on: instance.hearingOn,
    ...(instance.decision === null ? undecided : rowOfDecision(instance.decision)),
    counted_as: countedAs,
  }
}

const undecided = {
  result: null,
  decided_on: null,
  decision_received_on: null,
  gist: '',
  redo_ordered: false,
  redo_by: null,
}

function rowOfDecision({ result, on, receivedOn, gist, redo }: RemedyDecision) {
  return {
    result,
    decided_on: on,
    decision_received_on: receivedOn,
    gist,
    redo_ordered: redo !== null,
    redo_by: redo?.by ?? null,
  }
}

function instanceOfRow(row: InstanceTable): Instance {
  const decision =
    row.result === null || row.decided_on === null
      ? null
      : {
          result: row.result,
          on: row.decided_on,
          receivedOn: row.decision_received_on,
          gist: row.gist,
          redo: row.redo_ordered ? { by: row.redo_by } : null,
        }
  return {
    level: row.level,
    body: row.body,
    caseNumber: row.case_number,
    procedure: row.procedure,
    acceptedOn: row.accepted_on,
    copyReceivedOn: row.copy_received_on,
    answeredOn: row.answered_on,
    hearingOn: row.hearing_on,
    decision,
  }
}
