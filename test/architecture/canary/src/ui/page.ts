import { clock } from '../platform/clock.ts'

export const page = clock
