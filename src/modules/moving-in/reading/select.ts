import { attribute, walkTree, type Element, type Parent } from '../../../platform/documents/read/html/walk-tree.ts'

type Simple = { readonly tag: string | null; readonly id: string | null; readonly classes: readonly string[] }

/** A selector of CSS as far as containers are named by: `#zoom`, `.content`, `div.main`, `#main .text`. */
export type Selector = readonly Simple[]

/** Reads a selector; undefined for what is none or asks for more than tags, ids and classes inside each other. */
export function readSelector(written: string): Selector | undefined {
  const steps = written.trim().split(/\s+/).map(readSimple)
  return steps.every((step) => step !== undefined) ? steps : undefined
}

/** The first element a selector names; undefined where it names none. */
export function selectFirst(root: Parent, selector: Selector): Element | undefined {
  const within: Element[] = []
  let found: Element | undefined
  walkTree(root, {
    enter(element) {
      within.push(element)
      if (found === undefined && isNamed(within, selector)) found = element
      return found === undefined
    },
    leave: () => void within.pop(),
    text() {},
  })
  return found
}

function readSimple(written: string): Simple | undefined {
  const parts = /^([a-z][a-z0-9]*)?((?:[#.][\p{L}\p{N}_-]+)*)$/iu.exec(written)
  if (parts === null || written === '') return undefined
  const marks = parts[2]?.match(/[#.][^#.]+/g) ?? []
  const ids = marks.filter((mark) => mark.startsWith('#'))
  if (ids.length > 1) return undefined
  return {
    tag: parts[1]?.toLowerCase() ?? null,
    id: ids[0]?.slice(1) ?? null,
    classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
  }
}

/** `within`: the elements from the outermost to the one asked about. */
function isNamed(within: readonly Element[], selector: Selector): boolean {
  const last = within.at(-1)
  const innermost = selector.at(-1)
  if (last === undefined || innermost === undefined || !isSimple(last, innermost)) return false
  let step = selector.length - 2
  for (let at = within.length - 2; at >= 0 && step >= 0; at--) {
    const [element, wanted] = [within[at], selector[step]]
    if (element !== undefined && wanted !== undefined && isSimple(element, wanted)) step -= 1
  }
  return step < 0
}

function isSimple(element: Element, { tag, id, classes }: Simple): boolean {
  if (tag !== null && element.tagName !== tag) return false
  if (id !== null && attribute(element, 'id') !== id) return false
  const own = (attribute(element, 'class') ?? '').split(/\s+/)
  return classes.every((one) => own.includes(one))
}
