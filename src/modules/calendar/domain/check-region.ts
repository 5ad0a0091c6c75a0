import { dayInChinese } from '../../../kernel/day.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import { judgeDay, type WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { ChangedDay } from './changed-days.ts'

/**
 * What is wrong with a region's notice beside what may be wrong with any (check-notice.ts), in Chinese: a region adds days
 * off of its own (全国年节及纪念日放假办法 第四条), it does not take away those of the nation.
 */
export function checkRegion(
  { blocks }: HolidayNotice,
  national: WorkCalendar,
  changed: readonly ChangedDay[],
): string | undefined {
  for (const { name, makeup } of blocks)
    for (const on of makeup) {
      const judged = judgeDay(national, on)
      if (judged.kind === 'holiday')
        return `${name}：${dayInChinese(on)}全国放假（${judged.name ?? ''}），不会是上班的日子。`
    }
  return changed.length === 0 ? '读到的日子在本地区的日历上已经是这样，不需要收录。' : undefined
}
