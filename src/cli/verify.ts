import { verifyAudit, wholeSystem, type BrokenWhy, type VerifiedChain } from '../modules/audit/public.ts'
import { listOrgans } from '../modules/organizations/public.ts'
import { readConfig } from '../platform/config/config.ts'
import { openRecords } from '../platform/database/open-records.ts'
import { createLog } from '../platform/log/log.ts'
import type { Run } from './command.ts'
import { paintFor } from './paint.ts'
import type { Terminal } from './terminal.ts'
import { harmless } from './text-width.ts'

/** Computes every chain of the audit trail anew; exit code 1 where one does not hold. */
export const run: Run = async ({ options }, terminal) => {
  const config = readConfig(process.env)
  if (!config.ok) return complain(config.refusal, terminal)
  const records = await openRecords(
    config.value,
    createLog((line) => terminal.err(line)),
  )
  if (!records.ok) return complain([records.refusal], terminal)
  try {
    const { database } = records.value
    const names = new Map((await listOrgans(database)).map(({ id, name }) => [id, name]))
    const chains = await verifyAudit(database)
    for (const chain of chains) {
      const name = chain.organId === wholeSystem ? '全系统' : (names.get(chain.organId) ?? '（没有登记的机关）')
      await terminal.out(options['json'] === true ? jsonLine(chain, name) : wordLine(chain, name, terminal))
    }
    if (chains.length === 0 && options['json'] !== true) await terminal.out('还没有审计记录。\n')
    return chains.some(({ broken }) => broken !== null) ? 1 : 0
  } finally {
    await records.value.close()
  }
}

function jsonLine({ organId, entries, lastHash, broken }: VerifiedChain, organ: string): string {
  return `${JSON.stringify({ organId, organ, entries, lastHash, broken })}\n`
}

function wordLine({ entries, lastHash, broken }: VerifiedChain, organ: string, terminal: Terminal): string {
  const paint = paintFor(terminal)
  const name = harmless(organ)
  if (broken === null) return `${name}：${paint.green('完好')}，共 ${entries} 条，末条校验值 ${lastHash}\n`
  return `${name}：${paint.red('有改动')}，第 ${broken.number} 条${whyWords[broken.why]}（此前 ${entries} 条完好）\n`
}

const whyWords = {
  changed: '的内容与写入时不同',
  missing: '已被删除',
  misplaced: '与前一条不衔接',
  added: '不是由本程序写入的',
} as const satisfies Record<BrokenWhy, string>

function complain(sentences: readonly string[], terminal: Terminal): 2 {
  for (const sentence of sentences) terminal.err(`${sentence}\n`)
  return 2
}
