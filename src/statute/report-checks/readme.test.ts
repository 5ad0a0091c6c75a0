import { expect, test } from 'vitest'
import { figureLabel } from '../report-format/figures.ts'
import { rules } from './check-report.ts'
import { ruleScopes } from './rule.ts'
import { caughtElsewhere } from './table2/caught-elsewhere.table.ts'

const severities = { error: '错误', warning: '提醒', info: '提示' } as const

// The page is written from the rules themselves; `npx vitest run <this file> -u` writes it anew.
test('the README lists the rules as they are', async () => {
  await expect(readme()).toMatchFileSnapshot('./README.md')
})

function readme(): string {
  const count = (severity: keyof typeof severities) => rules.filter((rule) => rule.severity === severity).length
  return [
    '# report-checks — the rules an annual report has to satisfy',
    '',
    '`checkReport(report, context?)` gives every finding about a report; `rules` is the list below; `ruleById(id)` finds one.',
    '`pairReports(reports)` finds, among reports checked together, the year before, the children and likely copies of each.',
    'Pure: no clock, no file, no database. Each rule is one entry with id, severity, article, scope, title, explanation and a',
    '`check` that says what it saw; a relation that holds for every row or column is one rule.',
    '',
    '- `error` must be put right before publication; `warning` needs a look or a written reason; `info` is good to know.',
    '- A blank figure is never taken for 0: a sum with blanks fails only where the known figures already exceed it.',
    '- One slip is said once where it can be: a shifted row, a blank column, a total that follows its column.',
    '- What a name, a year or an abridged text does not settle gives no finding.',
    '- A new rule needs a case in `testing/*-cases.ts` in which it speaks (a test asks for it) and a clerk whom it helps.',
    '',
    '## Cells of Table 2 that only the text, another year or the children can check',
    '',
    'A change of one in any cell of Tables 3 and 4 breaks a sum of the report itself. These cells stand alone:',
    '',
    '| 单元格 | 由哪些规则发现 |',
    '|---|---|',
    ...caughtElsewhere.map(({ path, by }) => `| ${figureLabel(path)} (\`${path}\`) | ${by.join('、')} |`),
    '',
    `## Rules (${rules.length}: ${count('error')} error, ${count('warning')} warning, ${count('info')} info)`,
    '',
    ...Object.entries(ruleScopes).flatMap(([scope, name]) => [
      `### ${name}`,
      '',
      '| 编号 | 级别 | 名称 | 说明 | 依据 |',
      '|---|---|---|---|---|',
      ...rules
        .filter((rule) => rule.scope === scope)
        .map(
          ({ id, severity, title, explain, article }) =>
            `| ${id} | ${severities[severity]} | ${title} | ${explain} | ${article} |`,
        ),
      '',
    ]),
  ].join('\n')
}
