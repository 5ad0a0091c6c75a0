import { foldText } from '../../kernel/chinese-text.ts'
import type { CatalogueArea } from './catalogue-areas.table.ts'
import { catalogueChannels } from './catalogue-columns.table.ts'
import type { CatalogueAudience, CatalogueChannel, CatalogueLevel, CatalogueManner } from './catalogue-columns.table.ts'
import type { PrintedLimit } from './read-limit.ts'

/** One line of a standard catalogue (国办发〔2019〕54号): what is to be published, how soon, by whom, where and for whom. */
export type CatalogueEntry = {
  readonly area: CatalogueArea
  readonly serial: string
  readonly matter: string
  readonly subMatter: string
  readonly content: string
  readonly basis: string
  readonly limit: PrintedLimit
  readonly organ: string
  readonly channels: readonly CatalogueChannel[]
  /** What was ticked beyond the usual channels, in its own words. */
  readonly otherChannels: readonly string[]
  readonly audiences: readonly CatalogueAudience[]
  readonly manners: readonly CatalogueManner[]
  readonly levels: readonly CatalogueLevel[]
}

export type ReadChannels = Pick<CatalogueEntry, 'channels' | 'otherChannels'>

/** Reads the cell 公开渠道和载体: what stands behind a filled box is ticked; a cell without boxes lists what is meant. */
export function readChannels(printed: string): ReadChannels {
  const boxed = [...printed.matchAll(/([■☑√✓▇●])|[□口○☐]/g)].length > 0
  const pieces = boxed
    ? [...printed.matchAll(/[■☑√✓▇●]\s*([^■☑√✓▇●□○☐]+)/g)].map((match) => beforeEmptyBox(match[1] ?? ''))
    : printed.split(/[、，,;；\n]/)
  const names = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
  const known = names.map((name) => findChannel(name))
  return {
    channels: catalogueChannels.map(({ key }) => key).filter((key) => known.includes(key)),
    otherChannels: names.filter((_, at) => known[at] === undefined),
  }
}

/** Scanned catalogues print the empty box as the character 口. */
function beforeEmptyBox(piece: string): string {
  return piece.split(/(?:\s|^)口|口(?=\S*(?:网站|公报|一端|电视|查阅点|服务站|推送|其他))/)[0] ?? piece
}

function findChannel(name: string): CatalogueChannel | undefined {
  const key = keyOf(name)
  return catalogueChannels.find(({ zh, variants }) => [zh, ...variants].some((other) => keyOf(other) === key))?.key
}

function keyOf(name: string): string {
  return foldText(name).replaceAll(/[\s/()]/g, '')
}
