import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import type { Acted } from '../../audit/public.ts'
import type { TemplateRecords } from '../data/template-records.ts'
import { isStatutory, saysTheSame, statutoryWording, type OwnWording } from '../domain/own-wording.ts'
import { wordingFaults, type WordingFault } from '../domain/wording-faults.ts'

export type TemplateRefusal =
  | { readonly why: 'not-your-organ' | 'changed-meanwhile' | 'nothing-changed' }
  | { readonly why: 'faults'; readonly faults: readonly WordingFault[] }

export type TemplateChange = {
  readonly organId: string
  readonly code: LetterCode
  /** The version the person was looking at; 0 where nothing had been saved. */
  readonly baseVersion: number
}

/** Keeps an organ's wording of a document as its newest version; gives its number. */
export async function saveTemplate(
  records: TemplateRecords,
  actor: Staff,
  change: TemplateChange & { readonly wording: OwnWording },
): Promise<Outcome<Acted<number>, TemplateRefusal>> {
  const definition = letterDefinition(change.code)
  const faults = wordingFaults(definition, change.wording)
  if (faults.length > 0) return refuse({ why: 'faults', faults })
  return addVersion(records, actor, change, isStatutory(definition, change.wording) ? null : change.wording)
}

/** Goes back to the statute's wording, as a new version; gives its number. */
export async function restoreStatutory(
  records: TemplateRecords,
  actor: Staff,
  change: TemplateChange,
): Promise<Outcome<Acted<number>, TemplateRefusal>> {
  return addVersion(records, actor, change, null)
}

async function addVersion(
  records: TemplateRecords,
  actor: Staff,
  { organId, code, baseVersion }: TemplateChange,
  wording: OwnWording | null,
): Promise<Outcome<Acted<number>, TemplateRefusal>> {
  if (!mayDo(actor, 'keep-templates', organId)) return refuse({ why: 'not-your-organ' })
  const newest = await records.newest(organId, code)
  if ((newest?.version ?? 0) !== baseVersion) return refuse({ why: 'changed-meanwhile' })
  const statutory = statutoryWording(letterDefinition(code))
  if (saysTheSame(newest?.wording ?? statutory, wording ?? statutory)) return refuse({ why: 'nothing-changed' })
  const version = baseVersion + 1
  await records.add({ organId, code, version, wording, by: { id: actor.accountId, name: actor.name } })
  const action = wording === null ? 'template.restore' : 'template.save'
  return done({
    value: version,
    deeds: [{ organId, action, subject: { kind: 'template', id: code }, detail: { version } }],
  })
}
