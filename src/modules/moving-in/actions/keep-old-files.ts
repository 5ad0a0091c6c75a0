import { withTransaction, type DatabaseTransaction } from '../../../platform/database/database.ts'
import { barsToMoving, type Attachment } from '../../disclosure/public.ts'
import { fileRefusalText, keepFile } from '../../files/public.ts'
import { fileRecords, type KeptFile } from '../data/file-records.ts'
import type { ReadyEntry } from '../domain/entry.ts'
import type { MoveFinding } from '../domain/move-findings.table.ts'
import type { OldFile } from '../domain/old-text.ts'
import type { Run } from '../domain/run.ts'
import type { GivenSource } from '../reading/given-source.ts'
import type { MovingNeeds } from './moving-needs.ts'

/** The files of a text as they are kept now, and what keeps some of them, or all of the text, out. */
export type FilesOfText = {
  /** By their marks; null for what is left out. */
  readonly ids: ReadonlyMap<string, string | null>
  readonly attachments: readonly Attachment[]
  readonly findings: readonly MoveFinding[]
}

/**
 * Keeps the files of these texts, freed of what they say about their makers, each once for the run. In a transaction of its
 * own, so that a run cut off goes on with what was kept.
 */
export async function keepOldFiles(
  needs: Pick<MovingNeeds, 'database' | 'blobs' | 'reading'>,
  run: Run,
  given: GivenSource,
  entries: readonly ReadyEntry[],
): Promise<ReadonlyMap<number, FilesOfText>> {
  const files = new Map(entries.flatMap(({ text }) => text.files.map((file) => [file.path, file] as const)))
  const kept = new Map<string, KeptFile>()
  if (files.size > 0)
    await withTransaction(needs.database, async (transaction) => {
      const records = fileRecords(transaction, run.id)
      for (const file of await records.keptFiles([...files.keys()])) kept.set(file.path, file)
      for (const file of files.values()) {
        if (kept.has(file.path)) continue
        const looked = await keepOne(needs, transaction, run, { given, file })
        await records.keep(looked)
        kept.set(file.path, looked)
      }
    })
  return new Map(entries.map(({ position, text }) => [position, filesOfText(text.files, kept)]))
}

type FromSource = { readonly given: GivenSource; readonly file: OldFile }

async function keepOne(
  needs: Pick<MovingNeeds, 'blobs' | 'reading'>,
  transaction: DatabaseTransaction,
  { organId }: Run,
  { given, file: { path, name } }: FromSource,
): Promise<KeptFile> {
  const leftOut = (refusal: string): KeptFile => ({ path, fileId: null, name, words: null, refusal })
  const prepared = await needs.reading.file(given, { path, name })
  if (!prepared.ok) return leftOut(prepared.refusal)
  const file = { ...prepared.value, organId, sensitive: false }
  const kept = await keepFile(needs, transaction, file)
  if (!kept.ok) return leftOut(fileRefusalText[kept.refusal])
  return { path, fileId: kept.value.id, name: kept.value.name, words: prepared.value.words, refusal: '' }
}

function filesOfText(files: readonly OldFile[], kept: ReadonlyMap<string, KeptFile>): FilesOfText {
  const both = files.map((file) => ({ ...file, kept: kept.get(file.path) }))
  return {
    ids: new Map(both.map(({ mark, kept: file }) => [mark, file?.fileId ?? null])),
    attachments: both.flatMap(({ role, kept: file }): Attachment[] => {
      if (file === undefined || file.fileId === null) return []
      return [{ fileId: file.fileId, name: file.name, role, words: role === 'image' ? null : file.words }]
    }),
    findings: both.flatMap(({ name, kept: file }) => findingsOfFile(name, file)),
  }
}

function findingsOfFile(name: string, file: KeptFile | undefined): readonly MoveFinding[] {
  if (file === undefined || file.fileId === null)
    return [{ kind: 'file-left-out', words: `${name}：${file?.refusal ?? ''}` }]
  const { stops, personal } = barsToMoving(file.words ?? '')
  const bars = [...stops, ...personal.map((number) => `${number.slice(0, 3)}…`)]
  return bars.length === 0 ? [] : [{ kind: 'attachment-stops', words: `${name}：${bars.join('、').slice(0, 80)}` }]
}
