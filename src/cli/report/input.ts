import type { FileRefusal } from '../../modules/annual-report/public.ts'

/** One report's bytes, or why there are none. */
export type Input =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly refusal: FileRefusal }
