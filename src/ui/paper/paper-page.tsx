import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Paper } from '../../kernel/paper.ts'
import { PaperBlocks } from './paper-blocks.tsx'
import { paperStyles, sheetStyles } from './paper-styles.ts'

/** The paper as an HTML file that stands alone: it loads nothing and runs no script. */
export function htmlOfPaper(paper: Paper): string {
  return `<!doctype html>\n${renderToString(<PaperPage {...paper} />)}\n`
}

function PaperPage({ title, titleLines = [title], author, blocks }: Paper): VNode {
  return (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {author !== '' && <meta name="author" content={author} />}
        <style dangerouslySetInnerHTML={{ __html: paperStyles + sheetStyles }} />
      </head>
      <body>
        <main>
          <h1>{titleLines.length === 1 ? title : titleLines.map((line) => <span>{line}</span>)}</h1>
          <PaperBlocks blocks={blocks} />
        </main>
      </body>
    </html>
  )
}
