import { askPage } from '../portal/ask.page.ts'

export const show = askPage
