import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { Organ } from '../../organizations/public.ts'
import type { TemplateChange, TemplateRefusal } from '../actions/save-template.ts'
import type { KeptTemplate } from '../domain/kept-template.ts'
import type { OwnWording } from '../domain/own-wording.ts'
import type { TemplateState } from '../queries/list-templates.ts'
import type { SavedVersion } from '../queries/template-versions.ts'

/** What the pages of templates ask and do. */
export type LetterQuestions = {
  findOrgan(organId: string): Promise<Organ | undefined>
  listTemplates(organId: string): Promise<readonly TemplateState[]>
  currentTemplate(organId: string, code: LetterCode): Promise<KeptTemplate>
  templateVersions(organId: string, code: LetterCode): Promise<readonly SavedVersion[]>
  saveTemplate(
    actor: Staff,
    change: TemplateChange & { readonly wording: OwnWording },
  ): Promise<Outcome<number, TemplateRefusal>>
  restoreStatutory(actor: Staff, change: TemplateChange): Promise<Outcome<number, TemplateRefusal>>
  today(): Day
}
