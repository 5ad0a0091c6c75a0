import type { CaseSummary } from '../domain/projection.ts'
import type { Projection } from './request-tables.ts'

/** The derived columns of a request. */
export function projectionRow(summary: CaseSummary): Projection {
  return {
    stage: summary.stage,
    version: summary.version,
    received_on: summary.receivedOn,
    due_on: summary.dueOn,
    provisional: summary.provisional,
    decided_on: summary.decidedOn,
    outcome: summary.outcome,
    replied_on: summary.repliedOn,
    in_time: summary.inTime,
    closed_on: summary.closedOn,
    archived_on: summary.archivedOn,
    unit_id: summary.unitId,
    handler_id: summary.handlerId,
    handler_name: summary.handlerName,
    internal_due_on: summary.internalDueOn,
    restricted: summary.restricted,
    topics: summary.topics,
    counted: summary.counted,
    counted_on: summary.countedOn,
    counted_outcome: summary.countedOutcome,
  }
}
