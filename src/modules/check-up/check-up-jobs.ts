import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import { checkUp, type CheckUpRefusal, type CheckUpRequest } from './actions/check-up.ts'
import { carryResult, readCarried } from './rendering/carried-result.ts'
import { checkUpResult, type CheckUpResult } from './rendering/check-up-result.ts'
import type { ResultFormat } from './rendering/result-formats.table.ts'
import { writeResult, type ResultFile } from './rendering/write-result.ts'

/** What threads do for the check-up: everything that looks at what a stranger sent. Refusals are Chinese sentences. */
export const checkUpJobs = {
  /** One job for both files and the check, so that one limit of time and memory holds for all of it. */
  async checkUp(request: CheckUpRequest): Promise<Outcome<CheckUpResult, CheckUpRefusal>> {
    const checked = await checkUp(request)
    if (!checked.ok) return checked
    const carried = carryResult(checked.value)
    const result = carried.ok ? resultOf(carried.value) : carried
    return result.ok ? result : refuse({ file: 'report', message: result.refusal })
  },

  /** The result again that a page carried. */
  showResult: async (carried: string): Promise<Outcome<CheckUpResult, string>> => resultOf(carried),

  /** The result that a page carried, as a file. */
  async writeResult(wanted: ResultWanted): Promise<Outcome<ResultFile, string>> {
    const result = readCarried(wanted.carried)
    return result.ok ? done(await writeResult(result.value, wanted.format)) : result
  },
}

type ResultWanted = { readonly carried: string; readonly format: ResultFormat }

export type CheckUpJobs = typeof checkUpJobs

function resultOf(carried: string): Outcome<CheckUpResult, string> {
  const result = readCarried(carried)
  return result.ok ? done(checkUpResult(result.value, carried)) : result
}
