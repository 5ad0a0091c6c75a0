import { walkTree, type Element, type Parent } from './walk-tree.ts'

/**
 * The tables that only arrange a page: those that hold another table of two or more cells, and those of a single cell.
 * Their cells are read as blocks of text, so that they do not swallow the tables inside.
 */
export function findLayoutTables(root: Parent): ReadonlySet<Element> {
  const layout = new Set<Element>()
  const open: { readonly table: Element; cells: number; holdsTable: boolean }[] = []
  walkTree(root, {
    enter(element) {
      if (element.tagName === 'table') open.push({ table: element, cells: 0, holdsTable: false })
      const innermost = open.at(-1)
      if (innermost !== undefined && (element.tagName === 'td' || element.tagName === 'th')) innermost.cells += 1
      return true
    },
    leave(element) {
      if (element.tagName !== 'table') return
      const closed = open.pop()
      if (closed === undefined) return
      if (closed.holdsTable || closed.cells < 2) layout.add(closed.table)
      const outer = open.at(-1)
      if (outer !== undefined && (closed.holdsTable || closed.cells > 1)) outer.holdsTable = true
    },
    text() {},
  })
  return layout
}
