import type { Finding } from '../../../../../kernel/finding.ts'
import { narrativeFigures, type NarrativeKey } from '../../../../../statute/report-format/narrative.table.ts'
import type { Candidate, Doubtful } from './narrative-candidates.ts'

export type Settled = {
  readonly chosen: ReadonlyMap<NarrativeKey, Candidate | null>
  readonly findings: readonly Finding[]
}

/**
 * Chooses one number for each key; where the text gives several that cannot all be it, or only an approximate one, none,
 * and says so.
 */
export function settle(found: readonly (Candidate | Doubtful)[]): Settled {
  const candidates = found.filter((each) => each.doubt === null)
  const chosen = new Map<NarrativeKey, Candidate | null>()
  const findings: Finding[] = []
  for (const { key, label } of narrativeFigures) {
    const given = candidates.filter((candidate) => candidate.key === key)
    if (given.length === 0) {
      findings.push(
        ...doubts(
          label,
          found.filter((each) => each.key === key && each.doubt !== null),
        ),
      )
      continue
    }
    const one = choose(key, given)
    if (one !== null) {
      chosen.set(key, one)
      if (quoteOf(one).includes('余')) findings.push(roundedDown(label, one))
    } else if (key === 'proactivelyDisclosed') findings.push(severalParts(given))
    else {
      chosen.set(key, null)
      findings.push(contradiction(key, label, given))
    }
  }
  return { chosen, findings }
}

function choose(key: NarrativeKey, given: readonly Candidate[]): Candidate | null {
  const whole = given.filter(({ part }) => !part)
  const asked = whole.length > 0 ? whole : given
  const [first] = asked
  if (first !== undefined && asked.every(({ value }) => value === first.value))
    return isOneOfSeveral(first) ? null : first
  return key === 'proactivelyDisclosed' ? grandTotal(asked) : null
}

// Through the site so many, by WeChat so many: the first alone is no total.
function isOneOfSeveral({ key, channel, sentence, to }: Candidate): boolean {
  return key === 'proactivelyDisclosed' && channel && otherChannel.test(sentence.text.slice(to))
}

const otherChannel =
  /(?:公众号|微信|微博|抖音|客户端|新媒体|公示栏|公开栏)[^,;。\d]{0,14}(?:发布|公开|推送|发送)[^,;。\d]{0,12}\d/

// Several numbers of 主动公开: one that is called the total and is not exceeded by the others is the total.
function grandTotal(given: readonly Candidate[]): Candidate | null {
  const most = Math.max(...given.map(({ value }) => value))
  const totals = given.filter(({ total, channel }) => total && !channel)
  const [only] = totals
  return only !== undefined && totals.every(({ value }) => value === only.value) && only.value === most ? only : null
}

function contradiction(key: NarrativeKey, label: string, given: readonly Candidate[]): Finding {
  const values = valuesOf(given)
  return {
    rule: 'R.narrative.conflict',
    severity: 'warning',
    cells: [`narrative.${key}`],
    message: `${label}在文中有不同的数：${values}，无法确定以哪个为准，请核对。`,
    quote: quoteOf(given[0] as Candidate),
  }
}

function severalParts(given: readonly Candidate[]): Finding {
  const values = valuesOf(given)
  return {
    rule: 'R.narrative.parts',
    severity: 'info',
    cells: ['narrative.proactivelyDisclosed'],
    message: `文中分别写了几处主动公开数量（${values}），没有写总数，未读取主动公开总数。`,
    quote: quoteOf(given[0] as Candidate),
  }
}

// Text that repeats itself without end is no reason for a message without end.
const MOST_VALUES = 8

function valuesOf(given: readonly Candidate[]): string {
  const values = [...new Set(given.map(({ value }) => value))]
  return values.slice(0, MOST_VALUES).join('、') + (values.length > MOST_VALUES ? '等' : '')
}

function roundedDown(label: string, one: Candidate): Finding {
  const quote = quoteOf(one)
  const message = `${label}写的是约数（“${quote}”），按 ${one.value} 读取。`
  return { rule: 'R.narrative.approximate', severity: 'info', cells: [`narrative.${one.key}`], message, quote }
}

// Only where the text has no exact number for the key.
function doubts(label: string, [first]: readonly (Candidate | Doubtful)[]): Finding[] {
  if (first === undefined || first.doubt === null) return []
  const quote = quoteOf(first)
  return [
    {
      rule: `R.narrative.${first.doubt}`,
      severity: 'info',
      cells: [`narrative.${first.key}`],
      message:
        first.doubt === 'approximate'
          ? `${label}写的是约数（“${quote}”），不是确切的数，未读取。`
          : `${label}写的是累计数（“${quote}”），看不出本年度的数，未读取。`,
      quote,
    },
  ]
}

/** The words a number was read from. */
function quoteOf({ sentence, from, to }: Candidate | Doubtful): string {
  return sentence.text.slice(from, to)
}
