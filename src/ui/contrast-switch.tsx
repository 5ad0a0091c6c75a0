import type { VNode } from 'preact'

export type ContrastProps = {
  readonly at: string
  readonly contrast: boolean
  readonly displayForm?: { readonly id: string; readonly action: string } | undefined
}

/** Not where going back would lose what is shown: there the choice waits for the next page. */
export function ContrastSwitch({ at, contrast, displayForm }: ContrastProps): VNode | null {
  if (displayForm !== undefined) return null
  return (
    <form method="post" action="/display">
      <input type="hidden" name="back" value={at} />
      <button type="submit" name="contrast" value={contrast ? 'usual' : 'high'}>
        {contrast ? '普通对比度' : '高对比度'}
      </button>
    </form>
  )
}
