import type { Page } from '../../../platform/http/page.ts'
import type { RegisterDesk } from './register-desk.ts'
import { registeredPages } from './register-done.pages.tsx'
import { registerFormPages } from './register.page.tsx'

/** The pages of taking requests in at a desk. */
export function registerPages(desk: RegisterDesk): readonly Page[] {
  return [...registerFormPages(desk), ...registeredPages(desk)]
}
