import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { openZipFolder, type ZipFolderRefusal } from '../../../platform/documents/read/archive/open-zip-folder.ts'
import { LARGEST_FILE, within, wrapperOf, type OldSource } from './old-source.ts'

/** Opens what was sent: an archive as the folder in it, anything else as a folder of that one file. */
export async function openUpload(name: string, bytes: Uint8Array): Promise<Outcome<OldSource, string>> {
  if (!/\.zip$/i.test(name)) {
    return done({
      paths: [name],
      has: (path) => path === name,
      read: (path) => Promise.resolve(path === name ? bytes : undefined),
    })
  }
  const folder = await openZipFolder(bytes)
  if (!folder.ok) return refuse(refusalText[folder.refusal])
  const paths = folder.value.paths.filter((path) => !LITTER.test(path)).toSorted()
  const known = new Set(paths)
  const source: OldSource = {
    paths,
    has: (path) => known.has(path),
    async read(path) {
      const file = await folder.value.read(path)
      return file === undefined || file.length > LARGEST_FILE ? undefined : file
    },
  }
  return paths.length === 0 ? refuse('压缩包里没有文件。') : done(within(source, wrapperOf(source, name)))
}

/** What computers leave beside files. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

const refusalText = {
  damaged: '压缩包已损坏或者不是 ZIP 格式，请重新打包为 ZIP。',
  encrypted: '压缩包设有密码，请去掉密码后重新打包。',
  'too-many': '压缩包里的文件超过 5 万个，请分成几个压缩包，或者用命令行 gongkai move-in 迁入整个文件夹。',
  'too-large': '压缩包解压后过大，为安全起见没有打开。请分成几个压缩包，或者用命令行 gongkai move-in 迁入整个文件夹。',
} as const satisfies Record<ZipFolderRefusal, string>
