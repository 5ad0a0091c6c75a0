import type { ComponentChildren, VNode } from 'preact'

type PanelProps = {
  /** Also the id of its heading, for links to it. */
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
  /** A link or badges at the right of the title. */
  readonly aside?: ComponentChildren
  /** Without inner space, for tables that fill it. */
  readonly flush?: boolean
}

/** A titled box: one thing of a page. */
export function Panel({ id, title, children, aside, flush }: PanelProps): VNode {
  return (
    <section class={flush === true ? 'panel panel-flush' : 'panel'} aria-labelledby={id}>
      <div class="panel-title">
        <h2 id={id}>{title}</h2>
        {aside === undefined ? null : <div class="panel-aside">{aside}</div>}
      </div>
      <div class="panel-body">{children}</div>
    </section>
  )
}

/** Two columns where there is room: what the page is about, and what goes with it. */
export function Columns({
  main,
  aside,
}: {
  readonly main: ComponentChildren
  readonly aside: ComponentChildren
}): VNode {
  return (
    <div class="columns">
      <div class="columns-main">{main}</div>
      <div class="columns-aside">{aside}</div>
    </div>
  )
}
