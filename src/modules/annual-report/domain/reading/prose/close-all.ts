import type { NarrativeKey } from '../../../../../statute/report-format/narrative.table.ts'
import type { Candidate } from './narrative-candidates.ts'

/**
 * `均已按时办结`, `办结率100%`: as many closed as received, unless a number of closed ones is told, something was carried in
 * or over, or the words leave some open.
 */
export function closeAll(chosen: Map<NarrativeKey, Candidate | null>): void {
  const received = chosen.get('applicationsReceived')
  if (!received || received.value === 0 || chosen.has('applicationsHandled')) return
  if (!isNone(chosen.get('carriedIn')) || !isNone(chosen.get('carriedOver'))) return
  const after = received.sentence.text.slice(received.to)
  const closed = leavesSomeOpen.test(after) ? null : allClosed.exec(after)
  if (closed === null) return
  const from = received.to + closed.index
  chosen.set('applicationsHandled', { ...received, key: 'applicationsHandled', from, to: from + closed[0].length })
}

// Absent, or told to be 0; null is a number the text contradicts itself about.
function isNone(candidate: Candidate | null | undefined): boolean {
  return candidate === undefined || candidate?.value === 0
}

// 办结率 of those that were due (按时办结率) says nothing about those that were not.
const allClosed =
  /(?:均|全部|都|已经?|按时|按期|依法)[^,;。\d]{0,16}?(?:办结|办理完毕|办毕|办理完结|办理完成)(?!率|\d)|(?<!时|期|限)办结率(?:为|达到?|均为)?100%/

const leavesSomeOpen =
  /(?:办结|答复|办理完毕|办毕|办理)[^,;。\d率]{0,4}\d+[件条宗份起例]|(?:^|[,;])除|到期|大部分|绝大|多数|基本|部分办|其余|剩余|另有|正在|尚未|(?<!无|没有)未(?:办|到|答|结)|(?<!无)(?:结转|转入|顺延|延期)(?!率)|或者?[^,;。]{0,8}(?:办理|处理|答复)/
