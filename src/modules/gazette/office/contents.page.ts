import { z } from 'zod'
import { versionField } from '../../../platform/http/field-schemas.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { readFields } from '../../../platform/http/fields.ts'
import { gazetteSections } from '../../../statute/proactive-disclosure/gazette-sections.table.ts'
import { issueRefusals } from '../refusals.zh.ts'
import type { Move } from '../domain/steps/arrange.ts'
import type { GazetteDesk } from './gazette-desk.ts'

const sent = z.object({
  version: versionField,
  text: z.coerce.number().int(),
  to: z.enum(['up', 'down', 'out', 'section']),
  section: z.enum(gazetteSections.map(({ key }) => key)),
})

/** One text of the contents moved up, down, out, or to another section; then the issue again, with what came of it. */
export function contentsPage(desk: GazetteDesk): Page {
  return {
    ...{ method: 'POST', path: '/office/gazette/:id/contents', may: 'write-items', carries: 'form' },
    async answer({ params, form, visitor }): Promise<Reply> {
      const fields = readFields(sent, form)
      const issueId = /^\d{1,15}$/.test(params['id'] ?? '') ? Number(params['id']) : 0
      if (visitor.staff === null || !fields.ok) return { kind: 'problem', problem: { status: 400 } }
      const { version, text: textId, to, section } = fields.value
      const move: Move = { textId, to: to === 'section' ? section : to }
      const moved = await desk.move(visitor.staff, { issueId, version }, move)
      const refusal = moved.ok ? undefined : moved.refusal
      if (refusal === 'no-such-issue') return { kind: 'problem', problem: { status: 404 } }
      const notice = refusal === undefined ? '已调整目录。' : issueRefusals[refusal].words
      return { kind: 'redirect', to: `/office/gazette/${issueId}#contents`, notice }
    },
  }
}
