import { readFile, stat } from 'node:fs/promises'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import {
  openZipFolder,
  type ZipFolder,
  type ZipFolderRefusal,
} from '../../../platform/documents/read/archive/open-zip-folder.ts'
import { LARGEST_FILE, within, wrapperOf, type OldSource } from './old-source.ts'

/** Opens what was sent and lies at `path`: an archive as the folder in it, read in place; anything else as a folder of that one file. */
export async function openUpload(name: string, path: string): Promise<Outcome<OldSource, string>> {
  if (!/\.zip$/i.test(name)) return openOne(name, path)
  const folder = await openZipFolder(path)
  if (!folder.ok) return refuse(refusalText[folder.refusal])
  const source = sourceOf(folder.value)
  if (source.paths.length > 0) return done(within(source, wrapperOf(source, name)))
  folder.value.close()
  return refuse('压缩包里没有文件。')
}

async function openOne(name: string, path: string): Promise<Outcome<OldSource, string>> {
  const { size } = await stat(path)
  if (size > LARGEST_FILE) return refuse('清单超过 20 MB，请分成几个文件；正文较长的，请改放在压缩包里的正文文件中。')
  const bytes = new Uint8Array(await readFile(path))
  return done({
    paths: [name],
    has: (one) => one === name,
    read: (one) => Promise.resolve(one === name ? bytes : undefined),
  })
}

function sourceOf(folder: ZipFolder): OldSource {
  const paths = folder.paths.filter((path) => !LITTER.test(path)).toSorted()
  const known = new Set(paths)
  return {
    paths,
    has: (path) => known.has(path),
    async read(path) {
      const file = await folder.read(path)
      return file === undefined || file.length > LARGEST_FILE ? undefined : file
    },
    close: () => folder.close(),
  }
}

/** What computers leave beside files. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

const refusalText = {
  damaged: '压缩包已损坏或者不是 ZIP 格式，请重新打包为 ZIP。',
  encrypted: '压缩包设有密码，请去掉密码后重新打包。',
  'too-many': '压缩包里的文件超过 5 万个，请分成几个压缩包，或者用命令行 gongkai move-in 迁入整个文件夹。',
  'too-large': '压缩包解压后过大，为安全起见没有打开。请分成几个压缩包，或者用命令行 gongkai move-in 迁入整个文件夹。',
} as const satisfies Record<ZipFolderRefusal, string>
