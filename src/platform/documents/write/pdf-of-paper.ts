import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper, PaperBlock, PaperTable } from '../../../kernel/paper.ts'
import { columnsOf, placeCells, rowsOf, type PlacedCell } from '../../../kernel/paper-grid.ts'
import { fontFamilies, fontFolders } from './fonts.ts'
import { paperTemplate } from './paper.typst.ts'
import { tableTextSize, typeOfCells, type CellType } from './table-type.ts'

/**
 * The paper as a tagged PDF, A4, by the accessibility standard PDF/UA-1 unless it has a character no font can show.
 * The first call loads the fonts and takes about half a second.
 */
export async function pdfOfPaper(paper: Paper): Promise<Uint8Array> {
  const compiler = await theCompiler()
  const compiled = compiler.compile({
    mainFileContent: paperTemplate,
    inputs: { paper: JSON.stringify(wordsOf(paper)) },
  })
  if (compiled.result === null) {
    throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'no document')}`)
  }
  const bytes = accessiblePdf(compiler, compiled.result)
  compiler.evictCache(KEPT_COMPILATIONS)
  return bytes
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
  return compilers.create({ fontArgs: [{ fontPaths: fontFolders() }] })
}

function wordsOf(paper: Paper): object {
  return {
    title: paper.title,
    titleLines: paper.titleLines ?? [paper.title],
    author: paper.author,
    fonts: fontFamilies,
    blocks: paper.blocks.map(wordsOfBlock),
  }
}

function wordsOfBlock(block: PaperBlock): object {
  return block.kind === 'table' ? wordsOfTable(block) : block
}

function wordsOfTable(table: PaperTable): object {
  const rows = placeCells(table)
  const typeOf = typeOfCells(table)
  const cells = (some: readonly (readonly PlacedCell[])[]) =>
    some.flat().map((placed) => wordsOfCell(placed, typeOf(placed)))
  return {
    kind: 'table',
    caption: table.caption,
    showCaption: table.showCaption === true,
    widths: table.widths,
    size: tableTextSize(table),
    head: cells(rows.slice(0, table.headRows)),
    body: cells(rows.slice(table.headRows)),
  }
}

function wordsOfCell({ cell }: PlacedCell, type: CellType): object {
  const { text, align = 'left' } = cell
  return { text, align, rows: rowsOf(cell), columns: columnsOf(cell), ...type }
}
