import { styleText } from 'node:util'
import type { Terminal } from './terminal.ts'

export type Paint = {
  bold(text: string): string
  red(text: string): string
  yellow(text: string): string
  green(text: string): string
  dim(text: string): string
}

/** Colours for a screen; for a file or a pipe the text stays as it is. */
export function paintFor({ colours }: Terminal): Paint {
  const style = (name: 'bold' | 'red' | 'yellow' | 'green' | 'dim') => (text: string) =>
    colours ? styleText(name, text, { validateStream: false }) : text
  return { bold: style('bold'), red: style('red'), yellow: style('yellow'), green: style('green'), dim: style('dim') }
}
