import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'

/** What the environment says about how to run; `null` where it says nothing. */
export type Config = {
  readonly port: number
  readonly host: string
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | null
  /** Where the embedded server and other records are kept instead of `.data/`. */
  readonly dataFolder: string | null
  /** The key that signs what browsers send back. */
  readonly secret: string | null
  /** Whether proxies in front may say where a request came from; a number: only the last so many. */
  readonly trustProxy: boolean | number
  /** Whether an empty database gets the imaginary county; otherwise one organ still to be named. */
  readonly demo: boolean
  /** How many processes answer visitors. */
  readonly processes: number
  /** Longest upload of an old site, in megabytes. */
  readonly oldSiteMegabytes: number
}

/** More than these share one database server and one disk without gaining anything. */
const MOST_BY_ITSELF = 4

/** What an old site packed as ZIP may have, unless told. */
export const OLD_SITE_MEGABYTES = 200

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8080),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .nullable()
    .default(null),
  GONGKAI_DATA: z.string().trim().min(1).nullable().default(null),
  GONGKAI_SECRET: z.string().min(32).nullable().default(null),
  TRUST_PROXY: z
    .string()
    .regex(/^(true|false|\d{1,2})$/)
    .transform((text) => (/^\d/.test(text) ? Number(text) : text === 'true'))
    .default(false),
  GONGKAI_DEMO: z
    .enum(['on', 'off'])
    .transform((text) => text === 'on')
    .default(true),
  GONGKAI_PROCESSES: z
    .string()
    .regex(/^[1-8]$/)
    .transform(Number)
    .optional(),
  GONGKAI_OLD_SITE_MB: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .refine((megabytes) => megabytes >= 1 && megabytes <= 2000)
    .default(OLD_SITE_MEGABYTES),
})

const messages: Readonly<Record<string, string>> = {
  PORT: '环境变量 PORT 应为 0 至 65535 之间的整数（端口号）。',
  HOST: '环境变量 HOST 应为要监听的地址，例如 127.0.0.1 或 0.0.0.0。',
  DATABASE_URL: '环境变量 DATABASE_URL 应以 postgres:// 开头，例如 postgres://用户:密码@主机:5432/数据库。',
  GONGKAI_DATA: '环境变量 GONGKAI_DATA 应为存放数据的文件夹。',
  GONGKAI_SECRET: '环境变量 GONGKAI_SECRET 至少需要 32 个字符。',
  TRUST_PROXY: '环境变量 TRUST_PROXY 应为前置反向代理的层数（例如 1），或者 true（信任全部代理）。',
  GONGKAI_DEMO: '环境变量 GONGKAI_DEMO 应为 on（空的数据库载入演示数据，默认）或者 off（不载入，正式使用）。',
  GONGKAI_PROCESSES: '环境变量 GONGKAI_PROCESSES 应为 1 至 8 之间的整数（同时提供服务的进程数）。',
  GONGKAI_OLD_SITE_MB: '环境变量 GONGKAI_OLD_SITE_MB 应为 1 至 2000 之间的整数（旧站压缩包的上限，单位 MB）。',
}

/** Reads the nine variables the software knows; refuses with one Chinese sentence for each that cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Outcome<Config, readonly string[]> {
  // An empty variable is how shells and service files say "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])))
    return refuse([...names].map((name) => messages[name] ?? `环境变量 ${name} 无法使用。`))
  }
  const { PORT, HOST, ...said } = parsed.data
  return done({
    port: PORT,
    host: HOST,
    databaseUrl: said.DATABASE_URL,
    dataFolder: said.GONGKAI_DATA,
    secret: said.GONGKAI_SECRET,
    trustProxy: said.TRUST_PROXY,
    demo: said.GONGKAI_DEMO,
    processes: said.GONGKAI_PROCESSES ?? Math.min(MOST_BY_ITSELF, availableParallelism()),
    oldSiteMegabytes: said.GONGKAI_OLD_SITE_MB,
  })
}
