import type { Candidate, Doubtful } from './narrative-candidates.ts'

/**
 * The number under the key of what it counts. What was carried in may be said to be among those received; a government's
 * report counts the whole region, so that what its office or 本级 received is a part. `agency`: whose report it is.
 */
export function rekeyed<Each extends Candidate | Doubtful>(candidate: Each, agency: string | null): Each {
  if (candidate.key !== 'applicationsReceived') return candidate
  if (includesCarry(candidate)) return { ...candidate, key: 'applicationsHandledPlusCarry' }
  return isShare(candidate, agency) ? { ...candidate, key: 'applicationsReceivedSubScope' } : candidate
}

function includesCarry({ sentence, from, to }: Candidate | Doubtful): boolean {
  return sentence.carryRemarks.some((at) => at >= from && at <= to) || carriedIn.test(sentence.text.slice(to))
}

const carriedIn =
  /^,?(?:其中)?(?:已?包?[含括])[^,;。]{0,8}结转|^,?其中[^,;。]{0,12}(?:上一?年|去年)度?(?:结转|遗留|转入)/

function isShare({ sentence, from, to }: Candidate | Doubtful, agency: string | null): boolean {
  const { text } = sentence
  const before = text.slice(Math.max(0, from - 24), from)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  const words = clause + text.slice(from, to)
  if (onBehalf.test(clause) || (!ofRegion.test(words) && othersToo.test(text.slice(to)))) return true
  return ofTheGovernment.test(words)
    ? agency === null || isRegional(agency)
    : ofTheOrgan.test(words) && agency !== null && isRegional(agency)
}

// A 镇 or 街道 has no offices below it whose applications it would count.
function isRegional(agency: string): boolean {
  return /(?:政府|[省市县区州旗])$/.test(agency) && !/(?:镇|乡|街道|苏木)(?:人民)?政府$/.test(agency)
}

const onBehalf = /代表[省市县区州旗镇乡]?(?:人民)?政府/
const ofTheGovernment = /政府(?:办公厅|办公室|办)(?!和|及|、)|本级/
const ofTheOrgan = /本机关|机关自身/
const ofRegion = /全[省市县区州旗]|各级|各部门|各单位/
const othersToo = /^[^。]{0,40}?[,;、]各[^,;。\d]{0,16}(?:收到|受理|接收)\d/
