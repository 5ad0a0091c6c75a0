import { resolve } from 'node:path'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFolders } from './fonts.ts'

/**
 * Sets `words` by a template, which reads them as JSON from `sys.inputs.paper`: a tagged PDF by the accessibility
 * standard PDF/UA-1 unless it has a character no font can show. The first call loads the fonts and takes about half a second.
 */
export async function typesetPdf(template: string, words: object): Promise<Uint8Array> {
  return (await typesetMarked(template, words)).pdf
}

/** As {@link typesetPdf}, with what the template leaves as `metadata` labelled `<mark>`, in reading order. The template reads `files` by `/name`. */
export async function typesetMarked(
  template: string,
  words: object,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<{ readonly pdf: Uint8Array; readonly marks: readonly unknown[] }> {
  const compiler = await theCompiler()
  for (const [name, bytes] of files) compiler.mapShadow(resolve(WORKSPACE, name), Buffer.from(bytes))
  try {
    return typesetBy(compiler, template, words)
  } finally {
    for (const name of files.keys()) compiler.unmapShadow(resolve(WORKSPACE, name))
  }
}

/** A folder that need not be there: a template reads nothing but what is given to it. */
const WORKSPACE = resolve('/paper')

function typesetBy(compiler: NodeCompiler, template: string, words: object) {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { paper: JSON.stringify(words) } })
  if (compiled.result === null) {
    throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'no document')}`)
  }
  const pdf = accessiblePdf(compiler, compiled.result)
  const marks: unknown = compiler.query(compiled.result, { selector: '<mark>', field: 'value' })
  compiler.evictCache(KEPT_COMPILATIONS)
  return { pdf, marks: Array.isArray(marks) ? marks : [] }
}

function accessiblePdf(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' })
  } catch {
    return compiler.pdf(document)
  }
}

const KEPT_COMPILATIONS = 10
let loading: Promise<NodeCompiler> | undefined

function theCompiler(): Promise<NodeCompiler> {
  loading ??= loadCompiler()
  return loading
}

async function loadCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler: compilers } = await import('@myriaddreamin/typst-ts-node-compiler')
  return compilers.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: fontFolders() }] })
}
