import path from 'node:path/posix'
import type { OfficeArchive } from '../archive/open-archive.ts'
import { walkXml, type Attributes } from '../xml/walk-xml.ts'

export type Workbook = {
  /** Paths of the visible sheets, in the order of their tabs. */
  readonly sheets: readonly string[]
  readonly stringsPart: string
  readonly stylesPart: string
  /** Days are counted from 1904 (old Macintosh files), not 1900. */
  readonly since1904: boolean
}

/** What the workbook part says about its sheets, with relations followed to their paths. */
export function readWorkbook(archive: OfficeArchive): Workbook {
  const main = mainPart(archive)
  const relations = readRelations(archive, main)
  const sheets: string[] = []
  let since1904 = false
  walkXml(archive.part(main) ?? '', {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      const relation = name === 'sheet' ? relations.find((one) => one.id === relationId(attributes)) : undefined
      if (relation?.type === 'worksheet' && !/hidden/i.test(attributes.state ?? '')) sheets.push(relation.target)
    },
  })
  const partOf = (type: string, usual: string) => relations.find((one) => one.type === type)?.target ?? usual
  return {
    sheets,
    since1904,
    stringsPart: partOf('sharedStrings', 'xl/sharedStrings.xml'),
    stylesPart: partOf('styles', 'xl/styles.xml'),
  }
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

function mainPart(archive: OfficeArchive): string {
  return readRelations(archive, '').find((one) => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
}

function readRelations(archive: OfficeArchive, part: string): Relation[] {
  const folder = part === '' ? '' : path.dirname(part)
  const found: Relation[] = []
  walkXml(archive.part(path.join(folder, '_rels', `${path.basename(part)}.rels`)) ?? '', {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes
      const whole = target.startsWith('/') ? target.slice(1) : path.join(folder, target)
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: whole })
    },
  })
  return found
}

function relationId(attributes: Attributes): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]
}
