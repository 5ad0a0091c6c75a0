/** Where old pages, lists and their files are read from. */
export type OldSource = {
  /** Paths of all files, with `/` between folders, in an order that stays. */
  readonly paths: readonly string[]
  has(path: string): boolean
  /** The bytes of a file; undefined where it cannot be read or is larger than the limit. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Lets go of what it reads from, where it holds anything. */
  readonly close?: () => void
}

/** Largest file taken along, in bytes: the limit of uploads. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** Some of the files only, their paths beginning within a folder of the source. */
export function within(source: OldSource, folder: string): OldSource {
  if (folder === '') return source
  const inside = source.paths.filter((path) => path.startsWith(`${folder}/`))
  return {
    paths: inside.map((path) => path.slice(folder.length + 1)),
    has: (path) => source.has(`${folder}/${path}`),
    read: (path) => source.read(`${folder}/${path}`),
    ...(source.close && { close: source.close }),
  }
}

/** The one folder everything lies in, where it is named after the old site or after the archive; else none: `''`. */
export function wrapperOf({ paths }: OldSource, archiveName: string): string {
  const [first = ''] = (paths[0] ?? '').split('/')
  const isOnly = first !== '' && paths.every((path) => path.startsWith(`${first}/`))
  const isNamed = isHost(first) || first === archiveName.replace(/\.zip$/i, '')
  return isOnly && isNamed ? first : ''
}

/** Whether this is the name of a host, as mirrors of sites name their folders. */
export function isHost(name: string): boolean {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?$/i.test(name) && !/\.(?:html?|zip|files?)$/i.test(name)
}
