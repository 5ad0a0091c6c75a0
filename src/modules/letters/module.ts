import { dayInChina } from '../../kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { act } from '../audit/public.ts'
import { findOrgan } from '../organizations/public.ts'
import { restoreStatutory, saveTemplate } from './actions/save-template.ts'
import { templateRecords } from './data/template-records.ts'
import { lettersPage } from './office/letters.page.tsx'
import { letterPage, restoreLetterPage, saveLetterPage } from './office/letter.page.tsx'
import { letterVersionPage } from './office/letter-version.page.tsx'
import type { LetterQuestions } from './office/letter-questions.ts'
import { currentTemplate } from './queries/current-template.ts'
import { listTemplates } from './queries/list-templates.ts'
import { templateVersions } from './queries/template-versions.ts'

export { deedWords } from './deed-words.zh.ts'

export type LettersModule = { readonly pages: readonly Page[]; readonly menu: readonly OfficeMenuEntry[] }

/** The wording of documents over a database: its pages in the office. */
export function lettersModule({ database }: { readonly database: Database }): LettersModule {
  const ask: LetterQuestions = {
    findOrgan: (organId) => findOrgan(database, organId),
    listTemplates: (organId) => listTemplates(database, organId),
    currentTemplate: (organId, code) => currentTemplate(database, organId, code),
    templateVersions: (organId, code) => templateVersions(database, organId, code),
    saveTemplate: (actor, change) =>
      act(database, actor, (transaction) => saveTemplate(templateRecords(transaction), actor, change)),
    restoreStatutory: (actor, change) =>
      act(database, actor, (transaction) => restoreStatutory(templateRecords(transaction), actor, change)),
    today: () => dayInChina(new Date()),
  }
  return {
    menu: [{ label: '文书模板', href: '/office/letters', may: 'keep-templates', part: 'keep' }],
    pages: [lettersPage(ask), letterPage(ask), saveLetterPage(ask), restoreLetterPage(ask), letterVersionPage(ask)],
  }
}
