import { sql } from 'kysely'

export const store = sql`select 1`
