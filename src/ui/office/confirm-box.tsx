import type { ComponentChildren, VNode } from 'preact'

type ConfirmBoxProps = {
  /** What the button that opens the box says, and what will be done. */
  readonly label: string
  readonly question: ComponentChildren
  readonly action: string
  /** What the button that does it says. */
  readonly confirm: string
  readonly danger?: boolean
  /** Fields to be filled in on the way, hidden ones included. */
  readonly children?: ComponentChildren
}

/** Something that cannot be taken back lightly: asked once more before it is done, without any script. */
export function ConfirmBox({ label, question, action, confirm, danger, children }: ConfirmBoxProps): VNode {
  return (
    <details class={danger === true ? 'confirm confirm-danger' : 'confirm'}>
      <summary>{label}</summary>
      <form class="flow" method="post" action={action}>
        <p>{question}</p>
        {children}
        <button class={danger === true ? 'button button-danger' : 'button'} type="submit">
          {confirm}
        </button>
      </form>
    </details>
  )
}
