import { tableTemplate } from './table.typst.ts'

/**
 * The page as a Typst program. It is fixed: the paper comes in as JSON and its words are only ever set as strings, so
 * nothing a report says can be taken for markup. Page, margins and sizes after GB/T 9704.
 */
export const paperTemplate = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let fonts = paper.fonts
#set document(title: paper.title, author: paper.author)
#set page(
  paper: "a4",
  margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  footer-descent: 7mm,
  footer: context align(center, text(font: fonts.table, size: 14pt)[— #counter(page).display() —]),
)
#set text(
  font: fonts.body, size: 16pt, lang: "zh", region: "cn", cjk-latin-spacing: none,
  top-edge: 0.86em, bottom-edge: -0.14em, overhang: false,
)
#let indent = (amount: 2em, all: true)
#set par(justify: true, leading: 12.9pt, spacing: 12.9pt, first-line-indent: indent)
#show heading: set text(size: 16pt, weight: 500)
#show heading: it => block(above: 12.9pt, below: 12.9pt, sticky: true, par(first-line-indent: indent, justify: false, it.body))
#show heading.where(level: 1): it => { set text(font: fonts.heading); it }
#show heading.where(level: 2): it => { set text(font: fonts.subheading, weight: 400); it }
#show heading.where(level: 3): it => { set text(font: fonts.body, weight: 400); it }

#let title = block(below: 28pt, width: 100%, {
  set align(center)
  set text(font: fonts.title, size: 22pt, weight: 700)
  set par(justify: false, leading: 12pt, first-line-indent: 0pt)
  for part in paper.titleLines { box(part) }
})

${tableTemplate}
#let signature(lines) = block(above: 40pt, width: 100%, breakable: false, {
  set par(justify: false, first-line-indent: 0pt)
  let longest = calc.max(..lines.map(line => line.clusters().len()))
  align(right, pad(right: if longest > 12 { 2em } else { 4em }, box(align(center, lines.map(line => [#line]).join(linebreak())))))
})

#title
#for it in paper.blocks {
  if it.kind == "heading" { heading(level: it.level, it.text) }
  else if it.kind == "paragraph" { par(it.text) }
  else if it.kind == "signature" { signature(it.lines) }
  else { grid(it) }
}
`
