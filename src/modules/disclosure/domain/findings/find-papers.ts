import { maskOf } from './mask.ts'
import { findingAt } from './text-finding.ts'
import type { LookedAt, TextFinding } from './text-finding.ts'

/** Number plates, passports and permits, and mail addresses. */
export function findPapers(looked: LookedAt): readonly TextFinding[] {
  return [...plates(looked), ...passports(looked), ...emails(looked)]
}

const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. -]?(?=[A-Z]{0,3}\d)(?:[A-HJ-NP-Z\d]{4}[挂学警港澳]|[A-HJ-NP-Z\d]{5,6}(?![A-Za-z\d]))/g

function plates(looked: LookedAt): readonly TextFinding[] {
  return [...looked.folded.matchAll(PLATE)].map((match) =>
    findingAt(looked, [match.index, match.index + match[0].length], {
      kind: 'plate',
      severity: 'warning',
      message: '发现机动车号牌。属个人车辆的请遮盖。',
      masked: maskOf('plate', looked.text.slice(match.index, match.index + match[0].length)),
    }),
  )
}

const NAMED_PASSPORT =
  /(?:护照|通行证|回乡证|台胞证|旅行证)(?:号码?|编号)?[:为 ]{0,4}([A-Z]{1,2}\d{7,10}|\d{8,10})(?![A-Za-z\d])/g
const PASSPORT = /[EG](?<![A-Za-z\d-][EG])(?:\d{8}|[A-HJ-NP-Z]\d{7})(?![A-Za-z\d.-])/g

function passports(looked: LookedAt): readonly TextFinding[] {
  const named = [...looked.folded.matchAll(NAMED_PASSPORT)].map((match) => {
    const end = match.index + match[0].length
    return passport(looked, [end - (match[1] ?? '').length, end], 'error')
  })
  const likely = [...looked.folded.matchAll(PASSPORT)].map((match) =>
    passport(looked, [match.index, match.index + match[0].length], 'warning'),
  )
  return [...named, ...likely]
}

function passport(
  looked: LookedAt,
  [start, end]: readonly [number, number],
  severity: 'error' | 'warning',
): TextFinding {
  return findingAt(looked, [start, end], {
    kind: 'passport',
    severity,
    message: severity === 'error' ? '发现护照、通行证号码，请遮盖后再发布。' : '疑似护照号码，请核对；确属的请遮盖。',
    masked: maskOf('passport', looked.text.slice(start, end)),
  })
}

const EMAIL = /(?<![A-Za-z0-9._%+@*-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g

function emails(looked: LookedAt): readonly TextFinding[] {
  if (!looked.folded.includes('@')) return []
  return [...looked.folded.matchAll(EMAIL)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const isOffice = /\.gov\.cn$/i.test(match[0])
    return findingAt(looked, [start, end], {
      kind: 'email',
      severity: isOffice ? 'info' : 'warning',
      message: isOffice ? '发现政务邮箱，可以公开。' : '发现电子邮箱。属个人信息的请遮盖；确为工作邮箱的可保留。',
      masked: isOffice ? null : maskEmail(looked.text.slice(start, end)),
    })
  })
}

/** The name but for its first sign; whose mail it is (`@…`) may stay, as an address it no longer reads. */
function maskEmail(words: string): string {
  const at = words.search(/[@＠]/)
  return at > 1 ? words.charAt(0) + '*'.repeat(at - 1) + words.slice(at) : '*' + words.slice(at)
}
