import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { prepareFile, type PreparedFile } from '../../disclosure/public.ts'
import type { WaitingEntry } from '../domain/entry.ts'
import type { OldFile } from '../domain/old-text.ts'
import type { RunSettings } from '../domain/run.ts'
import { keepOpened, type GivenSource } from '../reading/given-source.ts'
import { oldSite } from '../reading/old-site.ts'
import { readOldText, type KnownText } from '../reading/read-old-text.ts'
import { unitsOfSource, type Units } from '../reading/units-of-source.ts'

type From<Asked> = Asked & { readonly given: GivenSource }

export type TextsToRead = {
  readonly settings: Pick<RunSettings, 'origin' | 'selector'>
  readonly waiting: readonly WaitingEntry[]
  readonly today: Day
}

const open = keepOpened()

/** What threads do with old sites: whatever opens or reads what strangers wrote. */
export const movingJobs = {
  /** Whether there is a thread at all. */
  isThere: () => Promise.resolve(true),

  async unitsOfGiven({ given }: From<object>): Promise<Outcome<Units, string>> {
    const source = await open(given)
    return source.ok ? unitsOfSource(source.value) : source
  },

  async readOldTexts({ given, settings, waiting, today }: From<TextsToRead>): Promise<Outcome<KnownText[], string>> {
    const source = await open(given)
    if (!source.ok) return source
    const site = oldSite(source.value, settings)
    const read: KnownText[] = []
    for (const one of waiting) read.push(await readOldText(site, one, today))
    return done(read)
  },

  async prepareOldFile({
    given,
    path,
    name,
  }: From<Pick<OldFile, 'path' | 'name'>>): Promise<Outcome<PreparedFile, string>> {
    const source = await open(given)
    if (!source.ok) return source
    const bytes = await source.value.read(path)
    return bytes === undefined ? refuse('读不出来，或者超过 20 MB') : prepareFile({ name, bytes })
  },
}
