import type { Reached } from './post.ts'

/**
 * What came of speaking to a platform. `temporary`: not done, may be done later; `permanent`: refused for good;
 * `uncertain`: it was told, and nobody knows whether it heard.
 */
export type Sent =
  | { readonly is: 'posted'; readonly reached: Reached; readonly address: string }
  | { readonly is: 'accepted'; readonly reached: Reached }
  | { readonly is: 'temporary'; readonly answer: string; readonly wait?: number; readonly reached?: Reached }
  | { readonly is: 'permanent'; readonly answer: string }
  | { readonly is: 'uncertain'; readonly answer: string }

/** What came of taking a post down. `impossible`: the platform has no way for it; a person does it there. */
export type Removed =
  | { readonly is: 'removed' }
  | { readonly is: 'temporary'; readonly answer: string; readonly wait?: number }
  | { readonly is: 'impossible'; readonly answer: string }
