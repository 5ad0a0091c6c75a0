import { expected } from './serve.test.ts'

export const serve = expected
