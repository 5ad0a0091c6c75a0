import type { EarlierIssue } from './earlier-issue.ts'
import type { GazettePractice } from './gazette-practice.ts'
import type { PublishedAs } from './issue.ts'

/** How an earlier issue stands in the archive once it is approved: nothing is claimed of who published it then. */
export function publishedEarlier(earlier: EarlierIssue, practice: GazettePractice): PublishedAs {
  const { name, ...rest } = earlier
  return { ...rest, practice: { ...practice, name, sponsor: '', editor: '', licence: '', contact: '' } }
}
