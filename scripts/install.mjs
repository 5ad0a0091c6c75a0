// Installs the packages of package-lock.json where one is missing or of another version; plain Node, no packages.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Installs what is missing; `development` asks for the packages that only tests need too. False: it could not. */
export function installMissing({ development }) {
  const missing = missingPackages(development)
  if (missing.length === 0) return true
  if (!mayWrite()) {
    console.error(`无法启动：缺少 ${missing.length} 个依赖包，而文件夹 ${root} 不可写，请由有权限的用户先运行 npm ci。`)
    return false
  }
  console.log(`正在安装依赖包（缺少 ${missing.length} 个），首次约需一分钟……`)
  // Where the registry lacks another system's binaries, "ci" rejects a lockfile that "install" accepts unchanged.
  const complaint = npm('ci', '--include=dev') && npm('install', '--no-save', '--include=dev')
  if (complaint === undefined) return true
  console.error(complaint)
  console.error('无法启动：依赖包安装失败，请检查网络和 npm 的源设置后重试（npm ci）。')
  return false
}

/** The places in node_modules that the lockfile fills and that are empty or filled otherwise. */
export function missingPackages(development) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  // npm writes this list last, when an installation is complete.
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'))
  return Object.entries(wanted)
    .filter(([place, entry]) => place !== '' && !entry.optional && !(entry.dev && !development))
    .filter(([place, entry]) => present[place]?.version !== entry.version || !existsSync(join(root, place)))
    .map(([place]) => place)
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {}
}

/** Runs npm quietly; gives what it complained of where it failed. */
function npm(...words) {
  const program = process.env.npm_execpath
  const [command, first] = program === undefined ? ['npm', []] : [process.execPath, [program]]
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const run = spawnSync(command, [...first, ...words, ...quiet], { cwd: root, encoding: 'utf8' })
  if (run.status === 0) return undefined
  return `npm ${words[0]}: ${run.error?.message ?? run.stderr.trim().split('\n').slice(0, 3).join('\n')}`
}

function mayWrite() {
  try {
    accessSync(root, constants.W_OK)
    return true
  } catch {
    return false
  }
}
