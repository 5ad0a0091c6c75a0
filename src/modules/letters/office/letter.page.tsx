import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeAsked } from '../../../platform/http/office-page.ts'
import { shown, type Page, type Reply } from '../../../platform/http/page.ts'
import { templateRefusalText } from '../refusals.zh.ts'
import type { TemplateRefusal } from '../actions/save-template.ts'
import { editRows } from '../domain/edit-rows.ts'
import { wordingFaults } from '../domain/wording-faults.ts'
import { findLetter } from './find-letter.ts'
import type { LetterQuestions } from './letter-questions.ts'
import { LetterEditor } from './letter-editor.tsx'
import { shownLetter, type ShownLetter } from './shown-letter.ts'
import { errorsAtFields, typedWording } from './wording-form.ts'

const PATH = '/office/letters/:code'

const look = {
  title: ({ definition }: ShownLetter) => `文书模板：${definition.zh}`,
  view: (letter: ShownLetter) => <LetterEditor {...letter} />,
}

/** A template: its paragraphs for editing, how a letter by it looks, and its versions. */
export function letterPage(ask: LetterQuestions): Page {
  return officePage({
    ...look,
    path: PATH,
    may: 'keep-templates',
    fields: z.object({}),
    load: ({ params, actor }) => shownLetter(ask, params, actor.organId),
  })
}

/** Saves what was typed as the next version, or only shows how it would look (`mode=preview`). */
export function saveLetterPage(ask: LetterQuestions): Page {
  return officeForm({
    ...look,
    path: PATH,
    may: 'keep-templates',
    fields: anyText,
    submit: (asked) => submitWording(ask, asked),
    again: (errors, { params, form, actor }) => shownLetter(ask, params, actor.organId, { typed: form, errors }),
  })
}

/** Goes back to the statute's wording. */
export function restoreLetterPage(ask: LetterQuestions): Page {
  return officeForm({
    ...look,
    path: `${PATH}/statutory-wording`,
    may: 'keep-templates',
    fields: anyText,
    async submit({ params, actor, fields }) {
      const found = findLetter(params)
      if (!found.ok) return done<Reply>({ kind: 'problem', problem: found.refusal })
      const { code, zh } = found.value
      const restored = await ask.restoreStatutory(actor, {
        organId: actor.organId,
        code,
        baseVersion: baseVersionIn(fields),
      })
      return restored.ok
        ? goOn(`/office/letters/${code}`, `“${zh}”已恢复为法定文本。`)
        : refuse(wholeForm(restored.refusal))
    },
    again: (errors, { params, actor }) => shownLetter(ask, params, actor.organId, { typed: null, errors }),
  })
}

const anyText = z.record(z.string(), z.string())

async function submitWording(ask: LetterQuestions, asked: OfficeAsked<RawFields>) {
  const { params, fields, actor, visitor } = asked
  const found = findLetter(params)
  if (!found.ok) return done<Reply>({ kind: 'problem', problem: found.refusal })
  const { code, zh } = found.value
  const { template } = await ask.currentTemplate(actor.organId, code)
  const { wording, fieldOf } = typedWording(editRows(found.value, template), fields)
  const faults = wordingFaults(found.value, wording)
  if (faults.length > 0) return refuse(errorsAtFields(faults, fieldOf))
  if (fields.mode === 'preview') {
    const preview = await shownLetter(ask, params, actor.organId, { typed: fields, errors: {} })
    if (!preview.ok) return done<Reply>({ kind: 'problem', problem: preview.refusal })
    return done(shown(look, preview.value, 200, visitor))
  }
  const baseVersion = baseVersionIn(fields)
  const saved = await ask.saveTemplate(actor, { organId: actor.organId, code, baseVersion, wording })
  if (!saved.ok) return refuse(wholeForm(saved.refusal))
  return goOn(`/office/letters/${code}`, `“${zh}”已保存为第${saved.value}版。`)
}

/** The version the form was made from. A form that names none is older than any. */
function baseVersionIn({ baseVersion = '' }: RawFields): number {
  return /^\d{1,6}$/.test(baseVersion) ? Number(baseVersion) : -1
}

/** Faults were looked for before: what is left concerns the whole form. */
function wholeForm(refusal: TemplateRefusal): RawFields {
  return { '': refusal.why === 'faults' ? '模板有误，没有保存。' : templateRefusalText[refusal.why] }
}
