import { z } from 'zod'

export const term = z.number()
