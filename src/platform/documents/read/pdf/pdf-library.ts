/**
 * What is used of pdf.js. On Node 20 it puts functions of its own in the place of `push` and those of JSON, for the whole
 * process and up to ten times slower than what was there: once both its files are loaded, everything is put back.
 */
export const { getDocument, OPS } = await keepingOwn(async () => {
  // Else loaded with the first file, which would do it again.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
})

async function keepingOwn<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const { push } = Array.prototype
  const { parse, stringify } = JSON
  try {
    return await load()
  } finally {
    Object.assign(Array.prototype, { push })
    Object.assign(JSON, { parse, stringify })
  }
}
