// Adds to package-lock.json the platform packages that the registry it was written from does not carry.
// Without them `npm ci` rejects the lockfile on every platform. Run after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'

const lockfile = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(lockfile, 'utf8'))

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

let added = 0
for (const parent of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    // A range would have to be resolved; platform packages are always named with one exact version.
    if (lock.packages[place] !== undefined || !/^\d/.test(version)) continue
    const os = systems.filter((system) => name.includes(system))
    const cpu = processors.filter((processor) => new RegExp(`-${processor}(-|$)`).test(name.replace('/', '-')))
    if (os.length !== 1 || cpu.length !== 1) continue
    lock.packages[place] = { version, cpu, ...(parent.dev ? { dev: true } : {}), ...libcOf(name), optional: true, os }
    added += 1
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} packages added`)

function libcOf(name) {
  if (/-musl/.test(name)) return { libc: ['musl'] }
  return /linux.*-gnu/.test(name) ? { libc: ['glibc'] } : {}
}
