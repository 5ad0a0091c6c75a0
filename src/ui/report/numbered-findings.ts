import type { Finding, Severity } from '../../kernel/finding.ts'

/** A finding with the number a page shows it under, so that cell, list and text can point at each other. */
export type NumberedFinding = Finding & { readonly number: number }

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Findings numbered from 1, the most serious first. */
export function numberFindings(findings: readonly Finding[]): NumberedFinding[] {
  return findings
    .toSorted((one, other) => order[one.severity] - order[other.severity])
    .map((finding, at) => ({ ...finding, number: at + 1 }))
}

/** The findings of each cell, by path. */
export function findingsByCell(findings: readonly NumberedFinding[]): ReadonlyMap<string, readonly NumberedFinding[]> {
  const byCell = new Map<string, NumberedFinding[]>()
  for (const finding of findings) {
    for (const path of new Set(finding.cells)) byCell.set(path, [...(byCell.get(path) ?? []), finding])
  }
  return byCell
}

export const severityWords: Readonly<Record<Severity, { readonly label: string; readonly advice: string }>> = {
  error: { label: '错误', advice: '公布前应当更正' },
  warning: { label: '提醒', advice: '请核实，或者写明原因' },
  info: { label: '提示', advice: '供参考' },
}
