import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { askIsolated, type AskIsolated } from '../../../platform/isolation/isolated-jobs.ts'
import type { Isolation, IsolationRefusal } from '../../../platform/isolation/run-isolated.ts'
import type { PreparedFile } from '../../disclosure/public.ts'
import type { WaitingEntry } from '../domain/entry.ts'
import type { OldFile } from '../domain/old-text.ts'
import type { GivenSource } from '../reading/given-source.ts'
import { knownText, type KnownText } from '../reading/read-old-text.ts'
import { unread } from '../reading/read-page.ts'
import type { Units } from '../reading/units-of-source.ts'
import type { movingJobs, TextsToRead } from './moving-jobs.ts'

/** Reads old sites in a thread, within limits of time and memory: visitors never wait, and no file brings the program down. */
export type ReadApart = {
  readonly units: (given: GivenSource) => Promise<Outcome<Units, string>>
  /** Refused where the source does not open; a text too hard to read is one that cannot be read. */
  readonly texts: (given: GivenSource, texts: TextsToRead) => Promise<Outcome<readonly KnownText[], string>>
  readonly file: (given: GivenSource, file: Pick<OldFile, 'path' | 'name'>) => Promise<Outcome<PreparedFile, string>>
}

type Ask = AskIsolated<typeof movingJobs>

const TOO_HARD = '过于复杂，没有读完'

/** How many are read in one go: lost together, they are read once more, each by itself. */
const AT_ONCE = 20

export function readApart(threads: Pick<Isolation, 'run'>): ReadApart {
  const ask: Ask = askIsolated<typeof movingJobs>(threads)
  return {
    async units(given) {
      const units = await ask('unitsOfGiven', { given })
      return units.ok ? units.value : refuse(sentences[units.refusal])
    },

    async texts(given, texts) {
      const read: KnownText[] = []
      for (let from = 0; from < texts.waiting.length; from += AT_ONCE) {
        const waiting = texts.waiting.slice(from, from + AT_ONCE)
        const some = await ask('readOldTexts', { ...texts, given, waiting })
        if (some.ok && !some.value.ok) return some.value
        if (some.ok && some.value.ok) read.push(...some.value.value)
        else for (const one of waiting) read.push(await readAlone(ask, given, { ...texts, waiting: [one] }, one))
      }
      return done(read)
    },

    async file(given, file) {
      const prepared = await ask('prepareOldFile', { given, ...file })
      if (prepared.ok) return prepared.value
      await mustWork(ask, prepared.refusal)
      return refuse(TOO_HARD)
    },
  }
}

async function readAlone(ask: Ask, given: GivenSource, texts: TextsToRead, one: WaitingEntry): Promise<KnownText> {
  const read = await ask('readOldTexts', { ...texts, given })
  const [known] = read.ok && read.value.ok ? read.value.value : []
  if (known !== undefined) return known
  if (!read.ok) await mustWork(ask, read.refusal)
  const finding = { kind: 'unreadable', words: TOO_HARD } as const
  return knownText(one, unread(one.path, { address: null }, finding), texts.today)
}

/** A thread that does not work at all is no fault of what it was to read: the run stays where it is, and is tried again. */
async function mustWork(ask: Ask, refusal: IsolationRefusal): Promise<void> {
  if (refusal === 'too-slow' || refusal === 'too-big') return
  const tried = await ask('isThere', undefined)
  if (!tried.ok) throw new Error(`old sites cannot be read now: ${refusal}, then ${tried.refusal}`)
}

const sentences = {
  'too-slow': '内容过多，没有在规定时间内读完。请分成几个文件，或者用命令行 gongkai move-in 迁入。',
  'too-big': '内容过多，没有读完。请分成几个文件，或者用命令行 gongkai move-in 迁入。',
  busy: '正在读取的文件较多，请稍后再试。',
  failed: '没有读完，请稍后再试；仍然不行的，请检查文件是否完整。',
} as const satisfies Record<IsolationRefusal, string>
