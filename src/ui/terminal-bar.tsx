import type { VNode } from 'preact'
import { ContrastSwitch, type ContrastProps } from './contrast-switch.tsx'
import { Seal } from './seal.tsx'

/** What the frame of a terminal for reading in public needs to know (条例 第二十五条). */
export type TerminalFrame = {
  /** Where the next person begins. */
  readonly home: string
  readonly idleSeconds: number
  readonly prints: boolean
  /** Whether the page has a form somebody may be typing in. */
  readonly forms: boolean
}

type TerminalBarProps = ContrastProps & { readonly terminal: TerminalFrame; readonly name: string }

/** The head of every page at a terminal: a few large keys, the last of which leaves nothing for the next person. */
export function TerminalBar({ terminal, name, ...display }: TerminalBarProps): VNode {
  return (
    <header class="terminal-bar">
      <div class="width terminal-row">
        <a class="wordmark" href={terminal.home}>
          <Seal />
          <span>
            <span class="wordmark-name">{name}</span>
            <span class="wordmark-part">政府信息公开查阅</span>
          </span>
        </a>
        <div class="terminal-keys" role="group" aria-label="查阅终端" data-read-aloud data-print={terminal.prints}>
          <a href={terminal.home}>首页</a>
          <ContrastSwitch {...display} />
          <form method="post" action="/kiosk/reset">
            <button type="submit" class="terminal-end">
              结束使用
            </button>
          </form>
        </div>
      </div>
      <StillThere {...terminal} />
    </header>
  )
}

/** A script shows it when nobody has touched the screen for a while. */
function StillThere({ idleSeconds }: TerminalFrame): VNode {
  return (
    <dialog class="terminal-ask" data-idle={idleSeconds} aria-labelledby="still-there">
      <h2 id="still-there">您还在吗？</h2>
      <p>
        <span data-left>{Math.min(20, idleSeconds)}</span>秒后回到首页，已经填写的内容会被清除。
      </p>
      <div class="button-row">
        <button type="button" class="button" data-stay>
          继续使用
        </button>
        <button type="button" class="button button-quiet" data-leave>
          结束使用
        </button>
      </div>
    </dialog>
  )
}

/** The foot: how to take something home, and the way out for whoever looks after the machine. */
export function TerminalFoot({ prints }: Pick<TerminalFrame, 'prints'>): VNode {
  return (
    <footer class="terminal-foot">
      <div class="width terminal-row">
        <p>
          {prints ? '点“打印本页”可以打印。' : '需要纸质件的，请记下标题和索引号，由窗口工作人员打印。'}
          离开前请点“结束使用”，填写的内容不会留在本机上。
        </p>
        <a href="/kiosk/end">工作人员</a>
      </div>
    </footer>
  )
}

/**
 * Where scripts do not run, a page left standing goes back to the beginning of its own accord: pages to read after three
 * times the pause a script would wait, pages with a form after twenty minutes, since nobody can tell whether one is typing.
 */
export function TerminalRefresh({ idleSeconds, forms }: TerminalFrame): VNode {
  const after = forms ? 20 * 60 : idleSeconds * 3
  return (
    <noscript>
      <meta http-equiv="refresh" content={`${after}; url=/kiosk/reset`} />
    </noscript>
  )
}
