import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { Reading } from '../../modules/annual-report/public.ts'
import type { Terminal } from '../terminal.ts'
import { readInputs } from './read-inputs.ts'

/** Reads the one report a command is about; refuses with a sentence that names the file. */
export async function readOne(name: string, terminal: Terminal): Promise<Outcome<Reading, string>> {
  const reads = []
  for await (const read of readInputs([name], terminal)) {
    reads.push(read)
    if (reads.length > 1) return refuse(`${name} 里有不止一份年报，请先分开。`)
  }
  const read = reads[0]
  if (read === undefined) return refuse(`${name} 里没有年报。`)
  if ('refusal' in read) return refuse(`读不出 ${read.name}：${read.refusal.message}`)
  return read.reading.refusal === null ? done(read.reading) : refuse(`读不出 ${read.name}：${read.reading.refusal}`)
}
