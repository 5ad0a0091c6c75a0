import type { Page } from '../../platform/http/page.ts'
import { dayInChina } from '../../kernel/day.ts'
import type { HomeCard } from '../../ui/office/home-cards.tsx'
import type { Job } from '../../platform/jobs/run-jobs.ts'
import type { Staff } from '../../kernel/actor.ts'
import type { WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { figuresPage } from './office/figures.page.tsx'
import { homeCards } from './office/home-cards.ts'
import { settingsPages } from './office/settings-pages.tsx'
import { cleanUpPages } from './office/clean-up-pages.tsx'
import { documentPage } from './office/document.page.tsx'
import { documentsPage } from './office/documents.page.tsx'
import { importPages } from './office/import-pages.tsx'
import { previewPages } from './office/preview-pages.tsx'
import * as issued from './office/issued-forms.ts'
import type { Library, LinkedItem } from './office/library.ts'
import * as preparing from './office/preparing-forms.ts'
import { stepPages } from './office/step-pages.tsx'
import { textPages } from './office/text-pages.tsx'
import { listOrgans, withinOrgan } from '../organizations/public.ts'
import { openImports, type OpenImports, type OpenImportsNeeds } from './open-imports.ts'
import { openDocuments, type OpenDocumentsNeeds } from './open-documents.ts'
import { documentFilePage } from './portal/document-file.page.ts'
import { publicDocumentPage } from './portal/document.page.tsx'
import { publicDocumentsPage } from './portal/documents.page.tsx'
import type { LibraryQuestions } from './portal/library-questions.ts'
import { cleanUpsOf } from './queries/clean-ups-of.ts'
import { documentHistories } from './queries/document-histories.ts'
import { interpretationForms, interpretationsOf, uninterpreted } from './queries/interpretations-of.ts'
import { namedDocuments } from './queries/named-documents.ts'
import { documentById } from './queries/document-by-id.ts'
import { documentWithNumber } from './queries/document-with-number.ts'
import { countViews, listDocuments } from './queries/list-documents.ts'
import { publicDocument } from './queries/public-document.ts'
import { publicDocuments } from './queries/public-documents.ts'
import { practiceOf } from './queries/practice-of.ts'

export { deedWords } from './deed-words.zh.ts'

export type DocumentsModuleNeeds = OpenDocumentsNeeds &
  OpenImportsNeeds & {
    /** An item of this organ; undefined where it has none with this id. */
    readonly findItem: (organId: string, itemId: number) => Promise<LinkedItem | undefined>
    /** What citizens read as an item now; undefined where they read none. */
    readonly shownItem: LibraryQuestions['shownItem']
    readonly printedIn: LibraryQuestions['printedIn']
    /** The organ of a site; undefined where there is no such site. */
    readonly organOfSite: (siteId: string) => string | undefined
    /** The working days of an organ. */
    readonly calendar: (organId: string) => Promise<WorkCalendar>
  }

export type DocumentsModule = {
  readonly portalPages: readonly Page[]
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  readonly jobs: readonly Job[]
  readonly cardsFor: (actor: Staff) => Promise<readonly HomeCard[]>
  /** Takes in documents the program brings along. */
  readonly bring: OpenImports['bring']
  readonly beginDraft: OpenImports['beginDraft']
}

const MINUTE = 60_000

/** Rules and normative documents over a database: the office's library. */
export function documentsModule(needs: DocumentsModuleNeeds): DocumentsModule {
  const library = libraryOver(needs)
  const imports = openImports(needs)
  const questions = questionsOver(needs)
  return {
    portalPages: [publicDocumentsPage(questions), publicDocumentPage(questions), documentFilePage(questions)],
    bring: (by, organId, documents) => imports.bring(by, organId, documents),
    beginDraft: (by, organId, writing) => imports.beginDraft(by, organId, writing),
    pages: [...importPages(imports), ...previewPages(imports), ...pagesOf(library)],
    jobs: [
      { name: '标注有效期届满的文件', run: async () => void (await library.expire()) },
      { name: '文件库接入站内搜索', every: MINUTE, run: library.tellWaiting },
    ],
    cardsFor: (actor) => homeCards(library, actor),
    menu: [{ label: '规范性文件', href: '/office/documents', may: 'see-documents', part: 'work' }],
  }
}

function libraryOver(needs: DocumentsModuleNeeds): Library {
  const { database } = needs
  return {
    ...openDocuments(needs),
    today: () => dayInChina(needs.now()),
    findDocument: async (actor, id) =>
      /^\d{1,15}$/.test(id) ? documentById(database, actor.organId, Number(id)) : undefined,
    list: (filter, part) => listDocuments(database, filter, part),
    countViews: (asked) => countViews(database, asked),
    cleanUpsOf: (organId) => cleanUpsOf(database, organId),
    interpretationsOf: (documentId) => interpretationsOf(database, documentId),
    uninterpreted: (organId) => uninterpreted(database, organId, dayInChina(needs.now())),
    interpretationForms: (organId, period) => interpretationForms(database, organId, period),
    histories: (organId) => documentHistories(database, organId),
    named: (organId, ids) => namedDocuments(database, organId, ids),
    calendar: needs.calendar,
    practiceOf: (organId) => practiceOf(database, organId),
    documentWithNumber: (organId, number) => documentWithNumber(database, organId, number),
    findItem: needs.findItem,
  }
}

function questionsOver({
  database,
  shownItem,
  printedIn,
  organOfSite,
  ...needs
}: DocumentsModuleNeeds): LibraryQuestions {
  return {
    ...{ shownItem, printedIn },
    today: () => dayInChina(needs.now()),
    async organsOf(siteId) {
      const organs = await listOrgans(database)
      const top = organOfSite(siteId)
      return top === undefined ? organs : withinOrgan(organs, top)
    },
    list: (filter, part) => publicDocuments(database, filter, part),
    find: (id) => publicDocument(database, id),
  }
}

function pagesOf(library: Library): readonly Page[] {
  return [
    documentsPage(library),
    figuresPage(library),
    ...settingsPages(library),
    ...cleanUpPages(library),
    ...textPages(library),
    documentPage(library),
    ...stepPages(library, preparing.consultForm),
    ...stepPages(library, preparing.consultationResultForm),
    ...stepPages(library, preparing.competitionForm),
    ...stepPages(library, preparing.legalityForm),
    ...stepPages(library, preparing.planForm),
    ...stepPages(library, preparing.deliberationForm),
    ...stepPages(library, preparing.reopenForm),
    ...stepPages(library, preparing.dropForm),
    ...stepPages(library, issued.issueForm),
    ...stepPages(library, issued.publishForm),
    ...stepPages(library, issued.linkForm),
    ...stepPages(library, issued.interpretForm),
    ...stepPages(library, issued.filingForm),
    ...stepPages(library, issued.renewForm),
    ...stepPages(library, issued.amendForm),
    ...stepPages(library, issued.repealForm),
    ...stepPages(library, issued.lapseForm),
  ]
}
