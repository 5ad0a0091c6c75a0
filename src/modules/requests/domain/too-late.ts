import type { Day } from '../../../kernel/day.ts'
import type { CaseFile } from './case-file.ts'

/** Whether on this day the first term is over, so that it can no longer be made longer (条例 第三十三条第二款). */
export function isFirstTermOver({ clock }: Pick<CaseFile, 'clock'>, on: Day): boolean {
  const { extensionNoticeBy } = clock.deadlines
  return extensionNoticeBy !== null && on > extensionNoticeBy
}

/** Whether on this day it is too late to ask the applicant for a correction (条例 第三十条). */
export function isCorrectionTooLate({ clock }: Pick<CaseFile, 'clock'>, on: Day): boolean {
  const { correctionNoticeBy } = clock.deadlines
  return correctionNoticeBy !== null && on > correctionNoticeBy
}
