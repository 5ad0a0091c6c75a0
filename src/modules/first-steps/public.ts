export type { FirstStep } from './domain/first-steps.ts'
