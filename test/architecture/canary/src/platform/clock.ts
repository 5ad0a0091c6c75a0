import { law } from '../statute/law.ts'

export const clock = law
