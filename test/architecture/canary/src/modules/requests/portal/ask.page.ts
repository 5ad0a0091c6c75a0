import { rows } from '../data/rows.ts'

export const askPage = rows
