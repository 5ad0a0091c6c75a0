import type { Page } from '../platform/http/page.ts'
import { contrastChoice, displayCookie, localPath } from '../platform/http/visitor.ts'

/** Switches 适老模式 or 高对比度 on or off and goes back to where the visitor was. */
export const displayPage: Page = {
  method: 'POST',
  path: '/display',
  may: 'anyone',
  carries: 'form',
  answer: ({ form }) =>
    Promise.resolve({
      kind: 'redirect',
      to: localPath(form['back'] ?? '/'),
      cookies: [
        form['contrast'] === undefined
          ? displayCookie(form['mode'] === 'elder')
          : contrastChoice(form['contrast'] === 'high'),
      ],
    }),
}
