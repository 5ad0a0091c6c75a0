// `npm run test:server`: the database tests once more, on a PostgreSQL server reached by DATABASE_URL.
// Uses the DATABASE_URL given, else starts Debian's own PostgreSQL on a free port in a temporary folder.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const versions = '/usr/lib/postgresql'
const words = process.argv.length > 2 ? process.argv.slice(2) : ['--project', 'database', '--project', 'start']

process.exitCode = process.env.DATABASE_URL ? runTests(process.env.DATABASE_URL) : await onTemporaryServer()

async function onTemporaryServer() {
  const newest = existsSync(versions) ? readdirSync(versions).sort().at(-1) : undefined
  if (newest === undefined) {
    console.error('请先安装 PostgreSQL 服务器（apt-get install postgresql），或用环境变量 DATABASE_URL 指定一个。')
    return 1
  }
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-server-'))
  const user = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {}
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const pgCtl = (...rest) => {
    const run = spawnSync(join(versions, newest, 'bin/pg_ctl'), ['-D', join(folder, 'data'), '-w', ...rest], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (run.status !== 0) throw new Error(`pg_ctl ${rest.join(' ')} failed`)
  }
  const port = await freePort()
  try {
    pgCtl('init', '-o', '-U gongkai --auth=trust --encoding=UTF8 --locale=C.UTF-8')
    pgCtl(
      'start',
      '-l',
      join(folder, 'log'),
      '-o',
      `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`,
    )
    console.log(`PostgreSQL ${newest}, port ${port}`)
    const status = runTests(`postgres://gongkai@127.0.0.1:${port}/postgres`)
    pgCtl('stop', '-m', 'fast')
    return status
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runTests(url) {
  const env = { ...process.env, DATABASE_URL: url }
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  return spawnSync(process.execPath, [vitest, 'run', ...words], { cwd: root, env, stdio: 'inherit' }).status ?? 1
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
