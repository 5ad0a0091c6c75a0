import { corpusAccuracy, type FolderAccuracy } from '../src/modules/annual-report/testing/corpus-accuracy.ts'
import type { Result } from './result.ts'

/** How many of the visible numbers of the corpus' tables are read, folder by folder, and how many are read wrong. */
export async function accuracyBench(): Promise<Result[]> {
  const folders = await corpusAccuracy()
  return folders.map((folder) => ({
    what: `cells read, ${folder.folder}`,
    value: `${shareOf(folder)} (${folder.read} of ${folder.visible}), ${folder.wrong.length} wrong`,
    target: folder.folder.includes('beyond') ? '0 wrong' : '≥ 99.5 %, 0 wrong',
    how: `${folder.files} files${folder.unread.length === 0 ? '' : `; unread: ${folder.unread.join(', ')}`}`,
  }))
}

function shareOf({ read, visible }: FolderAccuracy): string {
  return visible === 0 ? '–' : `${((100 * read) / visible).toFixed(2)} %`
}
