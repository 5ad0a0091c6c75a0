import { createRequire } from 'node:module'
import path from 'node:path'

const library = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** How every PDF is opened: nothing is fetched, no code of the file is run, no picture decoded, nothing printed. */
export const quiet = {
  cMapUrl: path.join(library, 'cmaps/'),
  cMapPacked: true,
  standardFontDataUrl: path.join(library, 'standard_fonts/'),
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  // Pictures are counted, never decoded.
  maxImageSize: 0,
  verbosity: 0,
}
