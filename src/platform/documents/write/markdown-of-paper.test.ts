import { expect, test } from 'vitest'
import type { Paper, PaperBlock } from '../../../kernel/paper.ts'
import { markdownOfPaper } from './markdown-of-paper.ts'

const paper = (...blocks: PaperBlock[]): Paper => ({ title: '题', author: '', blocks })

test('blocks are set apart by blank lines, headings below the title', () => {
  const written = markdownOfPaper(
    paper(
      { kind: 'heading', level: 1, text: '一、总体情况' },
      { kind: 'paragraph', text: '收到申请3件。' },
      { kind: 'signature', lines: ['示范县教育局', '2025年1月9日'] },
    ),
  )
  expect(written).toBe('# 题\n\n## 一、总体情况\n\n收到申请3件。\n\n示范县教育局\n\n2025年1月9日\n')
})

test('cells covered by a merged cell are left blank', () => {
  const written = markdownOfPaper(
    paper({
      kind: 'table',
      caption: '表',
      widths: [1, 1, 1],
      headRows: 1,
      rows: [
        [
          { text: '头', rows: 2 },
          { text: '并|列', columns: 2 },
        ],
        [
          { text: '1', path: 'a.b.0' },
          { text: '', path: 'a.b.1' },
        ],
      ],
    }),
  )
  expect(written).toContain('| 头 | 并\\|列 |  |\n| --- | ---: | ---: |\n|  | 1 |  |\n')
})

test('only what would be markup is escaped', () => {
  const text = (said: string) => markdownOfPaper(paper({ kind: 'paragraph', text: said })).slice('# 题\n\n'.length, -1)
  expect(text('增加-417件，《关于印发<格式>的通知》[2021]30号|3~5件')).toBe(
    '增加-417件，《关于印发<格式>的通知》[2021]30号|3~5件',
  )
  expect(text('*粗*与_斜_，`码`，<b>，[名](址)，~~删~~，&amp;')).toBe(
    '\\*粗\\*与\\_斜\\_，\\`码\\`，\\<b>，[名\\](址)，\\~~删\\~~，\\&amp;',
  )
  expect(['# 题', '> 引', '- 项', '1. 项', '1.项', '---', '```'].map(text)).toEqual([
    '\\# 题',
    '\\> 引',
    '\\- 项',
    '1\\. 项',
    '1.项',
    '\\---',
    '\\`\\`\\`',
  ])
})
