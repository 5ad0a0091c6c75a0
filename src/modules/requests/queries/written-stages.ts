import { sql, type RawBuilder } from 'kysely'
import type { Stage } from '../domain/lifecycle.ts'

/**
 * Stages as words of the statement itself. A statement is planned once for all values it will be asked with: of a stage
 * that came as a value nothing is known then, neither how few cases stand there nor that an index holds just those.
 */
export function written(stages: readonly Stage[]): RawBuilder<Stage>[] {
  return stages.map((stage) => sql.lit(stage))
}
