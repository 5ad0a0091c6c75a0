import { readPdfSource } from './pdf-source.ts'

/** What a PDF must not have if it is to be kept: scripts and programs, a password, parts nobody can look into. */
export type PdfDanger = 'scripted' | 'locked' | 'damaged'

/** The first danger found in a PDF, undefined where there is none. */
export function findPdfDanger(bytes: Uint8Array): PdfDanger | undefined {
  const { objects, isEncrypted, isOpaque } = readPdfSource(bytes)
  if (isEncrypted) return 'locked'
  if (/\/(JavaScript|JS|Launch|RichMedia|ImportData)(?![\w.-])/.test(objects)) return 'scripted'
  return isOpaque ? 'damaged' : undefined
}
