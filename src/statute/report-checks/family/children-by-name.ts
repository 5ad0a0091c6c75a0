import type { AnnualReport } from '../../report-format/report.ts'

/** A report with the key of its organ's name (`labelKey`). */
export type NamedReport = { readonly report: AnnualReport; readonly name: string }

/**
 * For each report the reports it adds up, as far as names tell: under X人民政府 come X's own departments and offices, and
 * the governments next below (X甲县人民政府, X某镇人民政府), of the same year. Each report goes to the nearest government
 * above it, so that a county's departments are never added to its city. One child alone is no family.
 */
export function childrenByName(named: readonly NamedReport[]): AnnualReport[][] {
  const children: AnnualReport[][] = named.map(() => [])
  const governments = named.flatMap(({ name, report }, at) => {
    const region = regionOf(name)
    return region === undefined ? [] : [{ at, region, year: report.year }]
  })
  for (const { name, report } of named) {
    if (name === '' || report.year === null) continue
    const own = regionOf(name)
    const above = governments
      .filter(({ region, year }) => year === report.year && region !== own && isUnder(name, region))
      .reduce<(typeof governments)[number] | undefined>(
        (nearest, each) => (nearest === undefined || each.region.length > nearest.region.length ? each : nearest),
        undefined,
      )
    if (above !== undefined) children[above.at]?.push(report)
  }
  return children.map((each) => (each.length > 1 ? each : []))
}

function regionOf(name: string): string | undefined {
  return /^(.{2,}?)人民政府$/.exec(name)?.[1]
}

// What follows the region's name: an office or a department of its own, or one government below, but nothing under that.
function isUnder(name: string, region: string): boolean {
  if (!name.startsWith(region)) return false
  const rest = name.slice(region.length)
  if (/^人民政府(?:办公厅|办公室)$/.test(rest)) return true
  if (regionOf(name) !== undefined) return !/[省市县区旗].*[市县区旗乡镇]/.test(rest.replace(/人民政府$/, ''))
  return rest.length > 1 && (ownZone.test(rest) || !lowerDepartment.test(rest))
}

const lowerDepartment = /^[^局委办]{1,4}(?:自治县|县|区|旗|市)[^局]*(?:局|委|委员会|办公室|中心)$/
const ownZone = /^.{0,6}(?:开发|园|新|景|示范|保护|合作|功能)区/
