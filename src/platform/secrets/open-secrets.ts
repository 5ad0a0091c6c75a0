import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { Log } from '../log/log.ts'
import { secretFingerprint, secretsOf, type Secrets } from './secrets.ts'

export type SecretsNeeds = {
  /** What `GONGKAI_SECRET` says, null where it is not set. */
  readonly secret: string | null
  /** The data folder, which exists. */
  readonly folder: string
  readonly log: Log
}

/**
 * Opens the secrets everything confidential is sealed with: those of `GONGKAI_SECRET`, else of a random one made once
 * and kept in the data folder (`secret`, readable by the owner alone). Refuses with a Chinese sentence where the records
 * of this folder were sealed with another secret: better not to start than to write what the rest cannot be read with.
 */
export function openSecrets({ secret, folder, log }: SecretsNeeds): Outcome<Secrets, string> {
  try {
    if (secret === null && isSetBefore(folder)) return refuse(otherSecret(folder))
    const chosen = secret ?? keptSecret(join(folder, 'secret'), log)
    if (chosen.length < SHORTEST)
      return refuse(`数据目录中的密钥文件 ${join(folder, 'secret')} 已损坏，请从备份中恢复。`)
    return isSameAsBefore(chosen, join(folder, 'secret.id')) ? done(secretsOf(chosen)) : refuse(otherSecret(folder))
  } catch (error) {
    return refuse(`无法读写数据目录 ${folder} 中的密钥文件（${codeOf(error)}），请检查权限。`)
  }
}

/** Whether the folder knows a secret that was set by the variable and never kept in it. */
function isSetBefore(folder: string): boolean {
  return existsSync(join(folder, 'secret.id')) && !existsSync(join(folder, 'secret'))
}

// As long as GONGKAI_SECRET has to be.
const SHORTEST = 32

function keptSecret(file: string, log: Log): string {
  if (!existsSync(file) && writeOnce(file, randomBytes(32).toString('base64url'))) {
    log.warn(`未设置环境变量 GONGKAI_SECRET，已自动生成密钥并保存在 ${file}；请妥善备份，丢失后加密的数据无法恢复。`)
  }
  return readFileSync(file, 'utf8').trim()
}

function isSameAsBefore(secret: string, file: string): boolean {
  const fingerprint = secretFingerprint(secret)
  if (!existsSync(file)) writeOnce(file, fingerprint)
  return readFileSync(file, 'utf8').trim() === fingerprint
}

/** Whether this call wrote it: of two processes that start at once one wins, and nobody ever sees half a file. */
function writeOnce(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function otherSecret(folder: string): string {
  return (
    `密钥与数据目录 ${folder} 中已加密的数据不一致。请把环境变量 GONGKAI_SECRET 改回原来的值；` +
    '如果原来没有设置过，请不要设置，让程序使用数据目录中的 secret 文件。'
  )
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
