/**
 * A table as Typst sets it; part of every template. It wants `fonts` and gives `grid(it)`: as little cut by the end of a
 * page as its length allows, its head repeated.
 */
export const tableTemplate = String.raw`
#let alignments = (left: left, center: center, right: right)
#let cell(it) = table.cell(
  rowspan: it.rows, colspan: it.columns, align: alignments.at(it.align) + horizon,
  inset: (x: it.padding * 1mm), text(size: it.size * 1pt, it.text),
)
#let whole(it) = layout(area => {
  let height = measure(width: area.width, it).height
  block(breakable: height > 208mm, above: 10pt, below: 14pt, it)
})
#let grid(it) = {
  set text(font: fonts.table, size: it.size * 1pt)
  set par(justify: false, leading: 0.35em, first-line-indent: 0pt)
  let body = table(
    columns: it.widths.map(width => width * 1fr),
    inset: (y: if it.size < 10 { 1.3mm } else { 1.9mm }),
    stroke: 0.5pt,
    ..(if it.head.len() > 0 { (table.header(repeat: true, ..it.head.map(cell)),) }),
    ..it.body.map(cell),
  )
  whole(if it.showCaption { stack(spacing: 6pt, align(center, it.caption), body) } else { body })
}
`
