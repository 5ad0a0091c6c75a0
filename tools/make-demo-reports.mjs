// Writes fixtures/demo/*.json: three years of annual reports of an imaginary county, in the report interchange format.
// The county's figures are the sum of its organs'; one report carries deliberate slips so that a check-up has something to show.
// Run: node tools/make-demo-reports.mjs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { organs, sentencesOf, themeOf } from './demo-story.mjs'

const years = [2023, 2024, 2025]
const resultRows = [
  'granted',
  'partial',
  'deniedStateSecret',
  'deniedOtherLaw',
  'deniedSecurityStability',
  'deniedThirdParty',
  'deniedInternalAffairs',
  'deniedProcess',
  'deniedEnforcementFile',
  'deniedAdminQuery',
  'unableNotHeld',
  'unableNeedCreation',
  'unableUnclear',
  'refusedPetition',
  'refusedRepeat',
  'refusedPublication',
  'refusedMassive',
  'refusedReissue',
  'otherNoCorrection',
  'otherNoPayment',
  'otherOther',
]
/** How often each result is chosen, in the order of resultRows. */
const resultWeights = [34, 8, 0, 1, 0, 4, 3, 3, 3, 2, 22, 4, 2, 5, 3, 0, 0, 1, 3, 0, 6]
const applicantWeights = [82, 11, 0, 2, 3, 2]

const random = seededRandom(20190515)
const folder = new URL('../fixtures/demo/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(new URL(file, folder))

const carried = new Map()
const inForce = new Map(organs.map((organ) => [organ.slug, organ.normativeInForce ?? 0]))
for (const year of years) {
  const reports = organs.map((organ) => reportOf(organ, year))
  write(countyReport(reports, year), `shifanxian-${year}`)
  organs.forEach((organ, at) => write(withSlips(reports[at], organ, year), `${organ.slug}-${year}`))
}

function reportOf(organ, year) {
  const table3 = requestTable(organ, year)
  const table2 = disclosureTable(organ, year)
  const table4 = remedyTable(organ)
  return finished({ organ, year, table2, table3, table4 })
}

function requestTable(organ, year) {
  const rows = {}
  rows.newReceived = spread(
    Math.round(organ.requests * (0.8 + 0.15 * (year - 2023)) * (0.9 + random() * 0.2)),
    applicantWeights,
  )
  rows.carriedIn = carried.get(organ.slug) ?? spread(Math.round(organ.requests * 0.03), applicantWeights)
  const open = rows.newReceived.map((received, column) => received + rows.carriedIn[column])
  rows.carriedOut = open.map((count) => Math.min(count, Math.round(count * 0.05 * random() * 2)))
  for (const row of resultRows) rows[row] = [0, 0, 0, 0, 0, 0]
  open.forEach((count, column) => {
    spread(count - rows.carriedOut[column], resultWeights).forEach(
      (closed, at) => (rows[resultRows[at]][column] = closed),
    )
  })
  rows.totalResults = rows.newReceived.map((_, column) => sum(resultRows.map((row) => rows[row][column])))
  carried.set(organ.slug, rows.carriedOut)
  const order = ['newReceived', 'carriedIn', ...resultRows, 'totalResults', 'carriedOut']
  return { format: '2021', rows: Object.fromEntries(order.map((row) => [row, [...rows[row], sum(rows[row])]])) }
}

function disclosureTable(organ, year) {
  const issued = organ.normativeIssued === 0 ? 0 : Math.round(organ.normativeIssued * (0.5 + random()))
  const repealed =
    organ.normativeIssued === 0 ? 0 : Math.min(inForce.get(organ.slug), Math.round(organ.normativeIssued * random()))
  inForce.set(organ.slug, inForce.get(organ.slug) + issued - repealed)
  const drift = 0.85 + 0.1 * (year - 2023) + random() * 0.1
  return {
    format: '2021',
    regulations: { issued: 0, repealed: 0, inForce: 0 },
    normative: { issued, repealed, inForce: inForce.get(organ.slug) },
    licensing: { decisions: Math.round(organ.licensing * drift) },
    penalty: { decisions: Math.round(organ.penalty * drift) },
    coercion: { decisions: Math.round(organ.coercion * drift) },
    fees: { amount: Math.round(organ.fees * drift * 100) / 100, unit: '万元' },
  }
}

function remedyTable(organ) {
  const group = (expected, weights) => {
    const cases = spread(Math.round(expected * (0.5 + random())), weights)
    return [...cases, sum(cases)]
  }
  return {
    review: group(organ.requests * 0.05, [60, 15, 20, 5]),
    litigationDirect: group(organ.requests * 0.01, [60, 10, 20, 10]),
    litigationAfterReview: group(organ.requests * 0.015, [60, 10, 20, 10]),
  }
}

function countyReport(reports, year) {
  const total = (pick) => sum(reports.map(pick))
  const totals = (pick) => reports.map(pick).reduce((sums, values) => sums.map((value, at) => value + values[at]))
  const table2 = { format: '2021' }
  for (const [item, columns] of Object.entries(reports[0].table2).slice(1)) {
    table2[item] = Object.fromEntries(
      Object.entries(columns).map(([column, value]) => [
        column,
        column === 'unit' ? value : Math.round(total((report) => report.table2[item][column]) * 100) / 100,
      ]),
    )
  }
  const rows = Object.fromEntries(
    Object.keys(reports[0].table3.rows).map((row) => [row, totals((report) => report.table3.rows[row])]),
  )
  const table4 = Object.fromEntries(
    Object.keys(reports[0].table4).map((group) => [group, totals((report) => report.table4[group])]),
  )
  const county = {
    slug: 'shifanxian',
    name: '示范县人民政府',
    self: '全县',
    place: '县政府门户网站',
    matter: '征地补偿、民生实事和项目建设',
    published: 5200,
    county: true,
  }
  return finished({ organ: county, year, table2, table3: { format: '2021', rows }, table4 })
}

function finished({ organ, year, table2, table3, table4 }) {
  const rows = table3.rows
  const facts = {
    year,
    received: rows.newReceived[6],
    carriedIn: rows.carriedIn[6],
    handled: rows.totalResults[6],
    carriedOut: rows.carriedOut[6],
    published: Math.round(organ.published * (0.9 + 0.1 * (year - 2023))),
    reviews: table4.review[4],
    suits: table4.litigationDirect[4] + table4.litigationAfterReview[4],
  }
  const publishedOn = organ.county
    ? `${year + 1}-03-${15 + (year % 10)}`
    : `${year + 1}-01-${10 + ((year + organ.name.length) % 15)}`
  const title = `${organ.name}${year}年政府信息公开工作年度报告`
  const story = sentencesOf(organ, facts, themeOf(organs.indexOf(organ) + 1, year - years[0]))
  return {
    title,
    agency: organ.name,
    year,
    publishedOn,
    table2,
    table3,
    table4,
    narrative: narrativeOf(facts),
    preamble: story.preamble,
    sections: story.sections,
  }
}

function narrativeOf(facts) {
  return {
    applicationsReceived: facts.received,
    applicationsHandled: facts.handled,
    carriedIn: facts.carriedIn,
    carriedOver: facts.carriedOut,
    reviews: facts.reviews,
    litigations: facts.suits,
    proactivelyDisclosed: facts.published,
  }
}

/** The report of one township in the last year is left as a hurried clerk might leave it. */
function withSlips(report, organ, year) {
  if (organ.slug !== 'liulin' || year !== 2025) return report
  const slipped = structuredClone(report)
  slipped.table3.rows.granted[6] += 10
  slipped.table3.rows.refusedMassive[2] = null
  slipped.table4.review[4] += 1
  slipped.sections = slipped.sections.map((section) =>
    section.number === '六' ? { ...section, text: '无。' } : section,
  )
  return slipped
}

function write(report, name) {
  writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(report, null, 1) + '\n')
}

function spread(count, weights) {
  const shares = weights.map(() => 0)
  const total = sum(weights)
  for (let left = count; left > 0; left--) {
    let point = random() * total
    const at = weights.findIndex((weight) => (point -= weight) < 0)
    shares[at === -1 ? 0 : at] += 1
  }
  return shares
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}

function seededRandom(seed) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
