import { z } from 'zod'
import { contrastChoice, noticeCookie } from '../platform/http/visitor.ts'
import { readFields } from '../platform/http/fields.ts'
import type { Page, Question, Reply } from '../platform/http/page.ts'
import { idleChoices, terminalCookie, terminalHome, type TerminalSettings } from '../platform/http/terminal.ts'
import { isLeavingCode, leavingCookie, needsCode } from './terminal-leaving.ts'
import { CODE_WORDS, leave, setUp } from './terminal-forms.tsx'

/**
 * How a machine at a place for reading in public (条例 第二十五条) is set up, begun anew for the next person, and made one
 * like any other again. `forgotten`: the cookies modules give one person, as they are ended.
 */
export function terminalPages(forgotten: readonly string[]): readonly Page[] {
  return [setUpPage, setUpForm, startPage, ...resetPages(forgotten), endPage, endForm]
}

const look = { may: 'anyone', carries: 'address' } as const

const setUpPage: Page = {
  ...{ method: 'GET', path: '/kiosk', ...look },
  answer: ({ visitor }) => Promise.resolve(setUp({ base: visitor.site.base, idle: '120' }, {}, 200)),
}

const BASE = /^(?:\/sites\/[a-z][a-z0-9-]{0,39})?$/
const fields = z.object({
  idle: z.coerce.number().refine((seconds) => idleChoices.some((choice) => choice === seconds), '请选择等待时间。'),
  prints: z.literal('on').optional(),
  files: z.literal('on').optional(),
  base: z.string().regex(BASE).catch(''),
  code: z
    .string({ error: CODE_WORDS })
    .trim()
    .regex(/^(?:\d{4,8})?$/, CODE_WORDS),
})

const setUpForm: Page = {
  ...{ method: 'POST', path: '/kiosk', may: 'anyone', carries: 'form' },
  answer({ form }) {
    const read = readFields(fields, form)
    if (!read.ok) return Promise.resolve(setUp(form, read.refusal, 400))
    const { idle, prints, files, base, code } = read.value
    const settings = { idleSeconds: idle, prints: prints === 'on', files: files === 'on', base }
    return Promise.resolve(begin(settings, leavingCookie(code)))
  },
}

/** For machines that forget everything when they are switched off: the address their browser begins with. No code to leave. */
const startPage: Page = {
  ...{ method: 'GET', path: '/kiosk/start', ...look },
  answer({ query, visitor }) {
    const idle = idleChoices.find((choice) => String(choice) === query['idle']) ?? 120
    const settings = { idleSeconds: idle, prints: query['prints'] === 'on', files: query['files'] === 'on' }
    return Promise.resolve(begin({ ...settings, base: visitor.site.base }, leavingCookie('')))
  },
}

function begin(settings: TerminalSettings, leaving: string): Reply {
  return { kind: 'redirect', to: terminalHome(settings), cookies: [terminalCookie(settings), leaving], emptied: true }
}

/** For the next person: whatever the last one left in the browser goes, its display too. By a link where no script runs. */
function resetPages(forgotten: readonly string[]): readonly Page[] {
  const answer = ({ visitor: { terminal } }: Question): Promise<Reply> =>
    Promise.resolve(
      terminal === undefined
        ? { kind: 'redirect', to: '/' }
        : {
            kind: 'redirect',
            to: terminalHome(terminal),
            cookies: [...forgotten, contrastChoice(false), noticeCookie(null)],
            emptied: true,
          },
    )
  return [
    { ...{ method: 'GET', path: '/kiosk/reset', ...look }, answer },
    { ...{ method: 'POST', path: '/kiosk/reset', may: 'anyone', carries: 'form' }, answer },
  ]
}

const endPage: Page = {
  ...{ method: 'GET', path: '/kiosk/end', ...look },
  answer: ({ cookies, visitor }) => Promise.resolve(leave(visitor.terminal, needsCode(cookies), {}, 200)),
}

const endForm: Page = {
  // At so many tries a minute the shortest code holds for hours: nobody stands before a machine that long.
  ...{ method: 'POST', path: '/kiosk/end', may: 'anyone', carries: 'form', costly: true },
  answer({ cookies, form, visitor: { terminal } }) {
    if (needsCode(cookies) && !isLeavingCode(cookies, (form['code'] ?? '').trim()))
      return Promise.resolve(leave(terminal, true, { code: '退出密码不对。' }, 400))
    const cookiesGone = [terminalCookie(null), leavingCookie('')]
    return Promise.resolve({ kind: 'redirect', to: `${terminal?.base ?? ''}/`, cookies: cookiesGone, emptied: true })
  },
}
