import { quiet } from '../read/pdf/quiet.ts'

/** How many pages a PDF has; null for anything that is no PDF or does not open. Nothing is guessed. */
export async function countPdfPages(bytes: Uint8Array): Promise<number | null> {
  if (!hasPdfHead(bytes)) return null
  // Large, and rarely wanted.
  const { getDocument } = await import('../read/pdf/pdf-library.ts')
  const task = getDocument({ ...quiet, data: Uint8Array.from(bytes) })
  try {
    return (await task.promise).numPages
  } catch {
    return null
  } finally {
    await task.destroy()
  }
}

/** Readers allow up to a kilobyte of anything before the mark of a PDF. */
function hasPdfHead(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}
