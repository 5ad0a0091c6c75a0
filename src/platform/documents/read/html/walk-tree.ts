import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Node = Tree.ChildNode
export type Element = Tree.Element
export type Parent = Tree.ParentNode

type Visit = {
  /** Called before the children; `false` passes over the element with all that is in it. */
  enter(element: Element): boolean
  leave(element: Element): void
  text(value: string, inside: Parent): void
}

/** Visits a tree in document order without recursion: a page may nest its elements as deep as it likes. */
export function walkTree(root: Parent, visit: Visit): void {
  const path: { readonly node: Parent; next: number }[] = [{ node: root, next: 0 }]
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = top.node.childNodes[top.next++]
    if (child === undefined) {
      path.pop()
      if (top.node !== root) visit.leave(top.node as Element)
    } else if (isElement(child)) {
      if (visit.enter(child)) path.push({ node: child, next: 0 })
      else visit.leave(child)
    } else if (child.nodeName === '#text') {
      visit.text(child.value, top.node)
    }
  }
}

/** The attribute's value, or undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}
