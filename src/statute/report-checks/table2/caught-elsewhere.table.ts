/**
 * Cells of Table 2 that nothing else in the tables of one report depends on: a wrong figure there is caught only by the
 * text, by the report of another year, or by the sum of the children. `by` are the rules that catch a change of one.
 */
export const caughtElsewhere = [
  { path: 'table2.regulations.issued', by: ['Y.inForce'] },
  { path: 'table2.regulations.repealed', by: ['Y.inForce'] },
  { path: 'table2.regulations.inForce', by: ['Y.inForce'] },
  { path: 'table2.normative.issued', by: ['N.normative', 'Y.inForce'] },
  { path: 'table2.normative.repealed', by: ['N.normative', 'Y.inForce'] },
  { path: 'table2.normative.inForce', by: ['N.normative', 'Y.inForce'] },
  { path: 'table2.licensing.decisions', by: ['N.decisions', 'P.table2'] },
  { path: 'table2.penalty.decisions', by: ['N.decisions', 'P.table2'] },
  { path: 'table2.coercion.decisions', by: ['N.decisions', 'P.table2'] },
  { path: 'table2.fees.amount', by: ['N.fees', 'P.table2'] },
] as const satisfies readonly { path: string; by: readonly string[] }[]
