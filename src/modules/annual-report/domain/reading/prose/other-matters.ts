import type { NarrativeKey } from '../../../../../statute/report-format/narrative.table.ts'

/**
 * Whether the words around a number show that it counts something else than `key`: letters answered, cases an office
 * decides rather than defends, documents of others it reviews, some of the applications closed where others closed too
 * are told apart. `before` and `after`: the sentence up to the number's own words and from them on.
 */
export function isOfAnotherMatter(key: NarrativeKey, before: string, after: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('、')) + 1)
  if (key === 'applicationsHandled')
    return lastOf(letters, before) > lastOf(applications, before) || isSomeClosed(before, after)
  if (key === 'reviews' || key === 'litigations') return decides.test(clause) && !/公开|申请/.test(clause)
  return key === 'normativeIssued' && ofOthers.test(clause)
}

// `其中1件撤回,4件已答复,另有上年结转的1件也已办结`: neither 4 nor 1 is what was closed in all.
function isSomeClosed(before: string, after: string): boolean {
  return otherClosed.test(after) || (/其中/.test(before) && withdrawn.test(before.slice(before.lastIndexOf('其中'))))
}

const otherClosed = /^[^。]{0,20}[,;]另有[^;。]{0,30}(?:办结|答复|办理完毕)/
const withdrawn = /\d件[^,;。\d]{0,8}(?:撤回|撤销|撤件)/

const letters = /来信|留言|(?<!公开|申请)信件|诉求|咨询|热线|投诉|建议|提案|工单|信箱|舆情|网民/g
const applications = /申请/g
const decides = /(?:审理|受理|办理|审结|办结|承办|收到|代理)[^,;。]{0,6}$/
const ofOthers = /审查|备案|审核|清理|解读|公开|公布|集中|梳理|转发|征求/

function lastOf(words: RegExp, text: string): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1
}
