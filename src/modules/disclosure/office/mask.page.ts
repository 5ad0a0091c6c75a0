import { z } from 'zod'
import { refuse } from '../../../kernel/outcome.ts'
import { maybeWords, versionField } from '../../../platform/http/field-schemas.ts'
import { goOn, officeForm } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { maskDraft } from '../domain/item-findings.ts'
import { itemRefusals } from '../refusals.zh.ts'
import { errorsOf } from './item-words.ts'
import type { Newsroom } from './newsroom.ts'

/** One click stars what was found: one finding, or every personal number where none is named. */
export function maskPage(newsroom: Newsroom): Page {
  return officeForm({
    path: '/office/items/:id/masks',
    may: 'write-items',
    title: '',
    fields: z.object({ version: versionField, finding: maybeWords(500) }),
    async submit({ actor, params, fields: { version, finding } }) {
      const item = await newsroom.findItem(actor, params['id'] ?? '')
      if (item === undefined) return refuse({ '': itemRefusals['no-such-item'].words })
      const { kind, attribute, ground, working } = item
      const draft = maskDraft(working, finding === '' ? null : finding)
      const masked = await newsroom.edit(actor, { itemId: item.id, version }, { kind, attribute, ground, draft })
      if (!masked.ok) return refuse(errorsOf(masked.refusal, []))
      return goOn(`/office/items/${item.id}`, '已遮盖。')
    },
    // There is nothing to fill in again: the page says why it was not done.
    again: (errors) => Promise.resolve(refuse({ status: 409, detail: Object.values(errors).join(' ') })),
    view: () => null,
  })
}
