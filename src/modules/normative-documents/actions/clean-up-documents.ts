import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted, Deed } from '../../audit/public.ts'
import { barToCleanUp, cleanUpLists, cleanUpOf, type CleanUp, type CleanUpList } from '../domain/clean-up.ts'
import type { DocumentRefusal } from '../domain/document-refusal.ts'
import type { NormativeDocument } from '../domain/document.ts'
import type { DocumentNeeds } from './document-needs.ts'
import type { BeginItem } from './publish-document.ts'

type Needs = DocumentNeeds & { readonly beginItem: BeginItem; readonly organName: string }

/**
 * 集中清理: decides about many documents in one transaction, each by a fact of its own or none, and begins the items of the
 * three lists, which go through their reviews. Gives how many documents were decided about.
 */
export async function cleanUpDocuments(
  needs: Needs,
  actor: Staff,
  cleanUp: CleanUp,
): Promise<Outcome<Acted<number>, DocumentRefusal>> {
  const { records, context } = needs
  const { organId } = actor
  if (!mayDo(actor, 'register-documents', organId)) return refuse('not-permitted')
  const documents = await lockAll(needs, organId, cleanUp)
  const bar = barToCleanUp(cleanUp, documents, context.today)
  if (bar !== undefined) return refuse(bar)
  for (const document of documents) {
    const change = cleanUpOf(document, cleanUp)
    if (!change.ok) return change
    await records.change(document, change.value)
  }
  await needs.tellDocuments(documents.map(({ id }) => id))
  const lists = await publishLists(needs, actor, { cleanUp, documents })
  if (!lists.ok) return lists
  const id = await records.addCleanUp(organId, { ...cleanUp, items: lists.value.map(({ itemId }) => itemId) })
  const subject = { kind: 'clean-up', id: String(id) }
  const detail = { count: documents.length, basis: cleanUp.basis }
  const deed: Deed = { organId, action: 'document.clean-up', subject, detail }
  return done({ value: documents.length, deeds: [deed, ...lists.value.flatMap(({ deeds }) => deeds)] })
}

/** In the order of their ids, so that two clean-ups at once do not wait for each other in a circle. */
async function lockAll({ records }: Needs, organId: string, { verdicts }: CleanUp) {
  const documents: NormativeDocument[] = []
  for (const id of [...verdicts.keys()].toSorted((one, other) => one - other)) {
    const document = await records.lockDocument(id)
    if (document?.organId === organId && document.stage === 'issued') documents.push(document)
  }
  return documents
}

type Listed = { readonly cleanUp: CleanUp; readonly documents: readonly NormativeDocument[] }

async function publishLists({ beginItem, organName }: Needs, { organId }: Staff, { cleanUp, documents }: Listed) {
  const begun: { readonly itemId: number; readonly deeds: readonly Deed[] }[] = []
  for (const list of cleanUpLists(documents, cleanUp)) {
    const item = await beginItem({
      ...{ kind: 'notice', organId, title: titleOf(list, organName), text: textOf(list, cleanUp) },
      ...{ coIssuers: [], documentNumber: null, madeOn: cleanUp.on, topic: null, effectiveOn: null, expiresOn: null },
    })
    if (!item.ok) return refuse('item-refused' as const)
    begun.push({ itemId: item.value.value, deeds: item.value.deeds })
  }
  return done(begun)
}

function titleOf({ name }: CleanUpList, organName: string): string {
  return `${organName}行政规范性文件清理结果：${name}的文件目录`
}

function textOf({ says, lines }: CleanUpList, { basis }: CleanUp): string {
  return [`根据${basis}，下列${lines.length}件行政规范性文件${says}：`, ...lines].join('\n')
}
