import { page } from '../../../ui/page.ts'

export const rows = [page]
