// The browser tests use Debian's Chromium, and a font that has the Chinese characters they look at.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const needs = [
  { name: 'chromium', there: () => existsSync('/usr/bin/chromium') },
  { name: 'fonts-noto-cjk', there: () => hasFont('/usr/share/fonts', /noto.*cjk/i) },
]

/** Installs what is missing where we are root; elsewhere names it. False: something is still missing. */
export function installForTests() {
  const names = needs.filter((need) => !need.there()).map((need) => need.name)
  if (names.length === 0) return true
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`测试需要系统软件包 ${names.join('、')}，请先由管理员安装：apt-get install ${names.join(' ')}`)
    return false
  }
  console.log(`正在安装测试所需的系统软件包 ${names.join('、')}……`)
  if (aptGet('install', ...names)) return true
  // A fresh system has no list of packages yet, and an old list may name versions that are gone.
  if (aptGet('update') && aptGet('install', ...names)) return true
  console.error(`系统软件包 ${names.join('、')} 安装失败。`)
  return false
}

function aptGet(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = spawnSync('apt-get', ['-y', '-q', '--no-install-recommends', ...words], { env, encoding: 'utf8' })
  if (run.status !== 0) console.error((run.stderr ?? '').trim().split('\n').slice(-3).join('\n'))
  return run.status === 0
}

function hasFont(folder, pattern) {
  if (!existsSync(folder)) return false
  return readdirSync(folder, { recursive: true }).some((name) => pattern.test(name))
}
