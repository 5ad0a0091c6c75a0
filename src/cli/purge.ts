import { openPurge, type PurgedOrgan } from '../modules/requests/public.ts'
import { folderBlobs } from '../platform/blobs/folder-blobs.ts'
import { readConfig } from '../platform/config/config.ts'
import { openRecords, type Records } from '../platform/database/open-records.ts'
import { createLog, type Log } from '../platform/log/log.ts'
import { openSecrets } from '../platform/secrets/open-secrets.ts'
import type { Run } from './command.ts'
import type { Terminal } from './terminal.ts'
import { harmless } from './text-width.ts'

/** Destroys the identity numbers and proofs whose days are over, or only says which these are. */
export const run: Run = async ({ options }, terminal) => {
  const config = readConfig(process.env)
  if (!config.ok) return complain(config.refusal, terminal)
  const log = createLog((line) => terminal.err(line))
  const records = await openRecords(config.value, log)
  if (!records.ok) return complain([records.refusal], terminal)
  try {
    const purges = purgesOf(records.value, config.value.secret, log)
    if (!purges.ok) return complain([purges.refusal], terminal)
    const dry = options['dry-run'] === true
    const organs = dry ? await purges.value.listDue() : await purges.value.purge()
    for (const organ of organs) await terminal.out(lineOf(organ, dry))
    if (organs.length === 0) await terminal.out('没有到期的身份信息。\n')
    return 0
  } finally {
    await records.value.close()
  }
}

function purgesOf({ database, folder }: Records, secret: string | null, log: Log) {
  const secrets = openSecrets({ secret, folder, log })
  if (!secrets.ok) return secrets
  const value = openPurge({
    database,
    blobs: folderBlobs({ folder, secrets: secrets.value }),
    now: () => new Date(),
  })
  return { ok: true, value } as const
}

function lineOf({ organ, requests, files }: PurgedOrgan, dry: boolean): string {
  return `${harmless(organ)}：${dry ? '将清除' : '已清除'} ${requests} 件申请的身份信息，其中证明材料 ${files} 个\n`
}

function complain(sentences: readonly string[], terminal: Terminal): 2 {
  for (const sentence of sentences) terminal.err(`${sentence}\n`)
  return 2
}
