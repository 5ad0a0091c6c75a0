import { total } from '../../annual-report/public.ts'

export const count = total
