import { remedyRulesOn } from '../../remedies/remedy-profile.ts'
import { remediesOf } from '../fill-paragraph.ts'
import { tellsRemedy } from './forbidden-words.ts'
import { fault, ownTexts } from './letter-check.ts'
import type { LetterCheck } from './letter-check.ts'

/** The remedies told are those of the result and the day, and no others (行政复议法 第二十三条). */
export const remediesFitTheResult: LetterCheck = (subject) => {
  const expected = remediesOf(subject.definition, subject.facts)
  const texts = ownTexts(subject)
  const missing = expected.filter((text) => !texts.includes(text))
  const others = texts.filter((text) => !expected.includes(text) && tellsRemedy(text))
  return [
    ...missing.map((text) => fault('L.remedy', '救济途径与办理结果、签发日期不相符。', text)),
    ...others.map((text) => fault('L.otherRemedy', '告知了与办理结果不相符的救济途径。', text)),
  ]
}

/** Body, court and, where it is served online, the online way are named (Art. 20, 22 of the 行政复议法). */
export const placesAreNamed: LetterCheck = ({ definition, facts }) => {
  if (remediesOf(definition, facts).length === 0) return []
  const { reconsiderationBody, court, onlineFiling } = facts.organ
  const needsOnline = facts.servedOnline && remedyRulesOn(facts.issuedOn ?? facts.draftedOn).onlineFiling
  return [
    ...(isNamed(reconsiderationBody) ? [] : [fault('L.body', '机关资料中没有填写行政复议机关，请系统管理员补充。')]),
    ...(isNamed(court) ? [] : [fault('L.court', '机关资料中没有填写有管辖权的人民法院，请系统管理员补充。')]),
    ...(needsOnline && !isNamed(onlineFiling)
      ? [fault('L.onlineFiling', '通过互联网送达的，应当同时提供提交行政复议申请的互联网渠道，请系统管理员补充。')]
      : []),
  ]
}

function isNamed(name: string | null): boolean {
  return name !== null && name.trim() !== ''
}
