import { tableTemplate } from './table.typst.ts'

/**
 * Letters as a Typst program, each on pages of its own. It is fixed: the letters come in as JSON and their words are only
 * ever set as strings. Sizes and places after GB/T 9704-2012: 22 lines of 28 characters a page.
 */
export const letterTemplate = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let fonts = paper.fonts
#let red = rgb("#ff0000")
#let pitch = 28.9pt
#let gap = 12.9pt
#let plain = state("plain", false)
#set document(title: paper.title, author: paper.author)
#let number-line(n) = align(
  if calc.odd(n) { right } else { left },
  pad(x: 14pt, text(font: fonts.table, size: 14pt, tracking: 0pt)[— #n —]),
)
#set page(
  paper: "a4",
  margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  footer-descent: 7mm,
  footer: context {
    let n = counter(page).get().first()
    if n > 1 or not plain.get() { number-line(n) }
  },
)
#set text(
  font: fonts.body, size: 16pt, lang: "zh", region: "cn", cjk-latin-spacing: none, tracking: -0.21pt,
  top-edge: 0.86em, bottom-edge: -0.14em, overhang: false,
)
#let indent = (amount: 31.5pt, all: true)
#let none-indented = (amount: 0pt, all: true)
#set par(justify: true, leading: gap, spacing: gap, first-line-indent: indent)
#set block(above: gap, below: gap)

${tableTemplate}
#let title(lines) = heading(level: 1, lines.map(line => [#line]).join(linebreak()))
#show heading: set text(size: 16pt, weight: 500)
#show heading: it => block(above: gap, below: gap, sticky: true, par(first-line-indent: indent, justify: false, it.body))
#show heading.where(level: 2): it => { set text(font: fonts.heading); it }
#show heading.where(level: 3): it => { set text(font: fonts.subheading, weight: 400); it }
#show heading.where(level: 1): it => block(width: 100%, sticky: true, align(center, text(
  font: fonts.title, size: 22pt, weight: 700, tracking: 0pt,
  par(justify: false, leading: 11pt, first-line-indent: none-indented, it.body),
)))

#let flush(body) = par(first-line-indent: none-indented, body)
#let head(it) = {
  v(35mm)
  block(width: 100%, above: 0pt, below: 2 * pitch + gap, align(center, text(
    font: fonts.title, size: it.mark.size * 1pt, weight: 700, fill: red, tracking: 0pt, flush(it.mark.text),
  )))
  block(width: 100%, below: 4mm, align(center, flush(if it.number == none { "\u{a0}" } else { it.number })))
  block(above: 0pt, below: 2 * pitch + gap, line(length: 100%, stroke: 1.5pt + red))
}
#let quote-line(words) = par(
  first-line-indent: indent,
  text(font: fonts.subheading, words),
)
#let attachment(it) = block(sticky: true, par(
  first-line-indent: (amount: it.indent * 1em, all: true), hanging-indent: it.hang * 1em, it.label + it.text,
))
#let from-right(amount, words) = block(width: 100%, pad(right: amount * 1em, align(right, flush(words))))
#let signature(it) = block(width: 100%, above: it.linesAbove * pitch + gap, breakable: false, sticky: true, {
  from-right(it.organFromRight, it.organ)
  from-right(it.dayFromRight, it.day)
})
#let imprint(it) = place(bottom, float: true, clearance: gap, block(width: 100%, breakable: false, {
  set text(size: 14pt, tracking: 0pt)
  set par(first-line-indent: none-indented, leading: 8pt, spacing: 0pt, justify: false)
  set block(above: 0pt, below: 0pt)
  line(length: 100%, stroke: 0.35mm)
  pad(x: 1em, y: 5pt, par(hanging-indent: 3em, it.copies))
  line(length: 100%, stroke: 0.25mm)
  pad(x: 1em, y: 5pt, { it.issuer; h(1fr); it.issuedOn })
  line(length: 100%, stroke: 0.35mm)
}))
#let shown(it) = {
  if it.kind == "heading" { heading(level: it.level + 1, it.text) }
  else if it.kind == "paragraph" { par(it.text) }
  else if it.kind == "quote" { quote-line(it.text) }
  else { grid(it) }
}
#let letter(it) = {
  plain.update(it.mark == none)
  if it.mark != none { head(it) }
  title(it.titleLines)
  if it.mark == none and it.number != none { block(width: 100%, above: 14pt, align(right, flush(it.number))) }
  v(pitch, weak: false)
  if it.addressee != none { flush(it.addressee) }
  if it.blocks.len() > 0 {
    for block in it.blocks.slice(0, -1) { shown(block) }
    block(sticky: true, shown(it.blocks.last()))
  }
  if it.attachments.len() > 0 { block(height: pitch - gap, sticky: true) }
  for line in it.attachments { attachment(line) }
  signature(it.signature)
  if it.note != none { par(it.note) }
  if it.imprint != none { imprint(it.imprint) }
}

#for (at, it) in paper.letters.enumerate() {
  if at > 0 { pagebreak(); counter(page).update(1) }
  letter(it)
}
`
