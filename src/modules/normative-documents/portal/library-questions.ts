import type { Day } from '../../../kernel/day.ts'
import type { publicDocuments } from '../queries/public-documents.ts'
import type { PublicDocument } from '../queries/public-document.ts'

/** An organ whose documents a site shows. */
export type ShownOrgan = { readonly id: string; readonly name: string }

/** An issue of the gazette that printed a document; the address is relative to the site. */
export type PrintedDocument = { readonly href: string; readonly label: string }

/** What the public pages of the library ask. */
export type LibraryQuestions = {
  today(): Day
  /** The organs whose documents a site shows: its own, and those below it; all where there is no site. */
  organsOf(siteId: string): Promise<readonly ShownOrgan[]>
  list(
    ...asked: Parameters<typeof publicDocuments> extends [unknown, ...infer Rest] ? Rest : never
  ): ReturnType<typeof publicDocuments>
  find(id: number): Promise<PublicDocument | undefined>
  /** Where the gazette printed an item. */
  printedIn(itemId: number): Promise<readonly PrintedDocument[]>
  /** What citizens read as an item now; undefined where they read none. */
  shownItem(itemId: number): Promise<{ readonly title: string; readonly body: string } | undefined>
}
