import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { gazetteReceivers } from '../../../statute/proactive-disclosure/gazette-receivers.table.ts'
import type { Delivery } from './distribution.ts'

type Fields = Readonly<Record<string, string>>

/**
 * Receivers as they are typed: a field a kind, a receiver a line with its copies at the end (`示范县档案馆 10`). A line
 * that cannot be read is told at its field by its number.
 */
export function readDeliveries(typed: Fields): Outcome<readonly Delivery[], Fields> {
  const deliveries: Delivery[] = []
  const errors: Record<string, string> = {}
  for (const { key } of gazetteReceivers)
    for (const [at, line] of (typed[key] ?? '').split('\n').entries()) {
      const read = line.trim() === '' ? null : readLine(line)
      if (read === undefined) errors[key] ??= `第${at + 1}行有误，请在接收单位之后写份数。`
      else if (read !== null) deliveries.push({ kind: key, ...read })
    }
  return Object.keys(errors).length === 0 ? done(deliveries) : refuse(errors)
}

function readLine(line: string): Omit<Delivery, 'kind'> | undefined {
  const [, receiver = '', copies = ''] = LINE.exec(line.normalize('NFKC').trim()) ?? []
  return receiver === '' || Number(copies) === 0 ? undefined : { receiver: receiver.trim(), copies: Number(copies) }
}

const LINE = /^(.{1,100}?)[\s,:;、]*(\d{1,7})\s*[册份]?$/

/** Receivers as they are typed, by kind. */
export function writtenDeliveries(deliveries: readonly Delivery[]): Fields {
  return Object.fromEntries(
    gazetteReceivers.map(({ key }) => [
      key,
      deliveries.flatMap(({ kind, receiver, copies }) => (kind === key ? [`${receiver} ${copies}`] : [])).join('\n'),
    ]),
  )
}
