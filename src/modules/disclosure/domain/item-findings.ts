import { clearedKey, findingsOf } from './findings/findings-of.ts'
import { findingsInHtml, maskHtml } from './findings/html-findings.ts'
import { shippedLists, type FindingLists } from './findings/lists.ts'
import { mask } from './findings/mask.ts'
import type { TextFinding } from './findings/text-finding.ts'
import type { Draft } from './edition.ts'
import type { Item } from './item.ts'
import { plainOf } from './plain-of.ts'

/** A finding and the part of the item it is in. */
export type ItemFinding = TextFinding & {
  /** By what it is masked and cleared. */
  readonly key: string
  /** `标题`, `正文`, or the name of an attachment. */
  readonly where: string
  /** Whether masking reaches it: attachments have to be replaced. */
  readonly maskable: boolean
  /** Who has cleared it, and why. */
  readonly cleared: { readonly by: string; readonly why: string } | null
  /** Nothing goes on before it is dealt with. */
  readonly blocks: boolean
}

/** Everything found in the text, the summary and the attachments of the edition worked on, by the lists of its organ. */
export function itemFindings(
  { working, trail }: Pick<Item, 'working' | 'trail'>,
  lists: FindingLists,
): readonly ItemFinding[] {
  const cleared = trail.filter(({ step, edition }) => step === 'clear-finding' && edition === working.number)
  return standing(partsOf(working, lists), cleared)
}

/** Everything found in what is written to go public otherwise than as an item: in its title and its text. */
export function writtenFindings(
  written: Pick<Draft, 'title' | 'body'>,
  cleared: readonly Clearance[],
): readonly ItemFinding[] {
  return standing(ownWords(written, shippedLists), cleared)
}

/** Somebody's word that what was found (`detail.finding`, its key) may stay, and why. */
type Clearance = { readonly actorName: string; readonly detail: Readonly<Record<string, string>> }

function standing(parts: readonly Part[], cleared: readonly Clearance[]): readonly ItemFinding[] {
  return parts.flatMap(({ where, found, isOwn }) =>
    found.map((finding): ItemFinding => {
      const key = clearedKey(finding)
      const entry = cleared.findLast(({ detail }) => detail['finding'] === key)
      const { severity } = finding
      return {
        ...{ ...finding, key, where, maskable: isOwn && finding.masked !== null },
        cleared: entry === undefined ? null : { by: entry.actorName, why: entry.detail['why'] ?? '' },
        blocks: severity === 'stop' || (severity === 'error' && entry === undefined),
      }
    }),
  )
}

/** What still stands in the way of publishing. What is not published of the office's own accord is not looked at. */
export function openFindings(item: Pick<Item, 'working' | 'trail' | 'attribute'>, lists: FindingLists): number {
  return item.attribute === 'proactive' ? itemFindings(item, lists).filter(({ blocks }) => blocks).length : 0
}

/** The draft with what was found under this key starred, or with every personal number where none is named. */
export function maskDraft(draft: Draft, key: string | null): Draft {
  const wanted = (finding: TextFinding) => {
    if (finding.masked === null) return false
    return key === null ? finding.severity === 'error' : clearedKey(finding) === key
  }
  const words = (text: string) => mask(text, findingsOf(text, shippedLists).filter(wanted))
  const { title, metadata } = draft
  const body = maskHtml(draft.body, findingsInHtml(draft.body, shippedLists).filter(wanted))
  return {
    ...draft,
    title: words(title),
    body,
    plain: plainOf(body),
    metadata: { ...metadata, summary: words(metadata.summary) },
  }
}

type Part = { readonly where: string; readonly found: readonly TextFinding[]; readonly isOwn: boolean }

function partsOf({ title, body, metadata, attachments }: Draft, lists: FindingLists): readonly Part[] {
  return [
    ...ownWords({ title, body }, lists),
    { where: '内容概述', found: findingsOf(metadata.summary, lists), isOwn: true },
    ...attachments.map(({ name, words }) => ({
      ...{ where: `附件“${name}”`, found: findingsOf(words ?? '', lists), isOwn: false },
    })),
  ]
}

function ownWords({ title, body }: Pick<Draft, 'title' | 'body'>, lists: FindingLists): readonly Part[] {
  return [
    { where: '标题', found: findingsOf(title, lists), isOwn: true },
    { where: '正文', found: findingsInHtml(body, lists), isOwn: true },
  ]
}
