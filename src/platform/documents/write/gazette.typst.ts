import { tableTemplate } from './table.typst.ts'

/**
 * An issue of a gazette as a Typst program. It is fixed: the issue comes in as JSON and its words are only ever set as
 * strings. Cover, contents, texts; pages are counted from the cover, so that the number printed is that of the page on a
 * screen too. Every text leaves a mark with the page it begins on, the same the contents name.
 */
export const gazetteTemplate = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let fonts = paper.fonts
#let red = rgb("#b40f0f")
#set document(title: paper.title, author: paper.author)
#let at-edge(n, words) = align(if calc.odd(n) { right } else { left }, words)
#set page(
  width: paper.width * 1mm,
  height: paper.height * 1mm,
  margin: (top: 29mm, bottom: 26mm, inside: 24mm, outside: 22mm),
  header-ascent: 6mm,
  footer-descent: 9mm,
  header: context {
    let n = here().page()
    if n > 1 {
      set text(font: fonts.table, size: 9pt)
      let begun = query(heading.where(level: 1)).filter(it => it.location().page() <= n)
      let here-is = if begun.len() == 0 { "" } else { begun.last().body }
      block(width: 100%, below: 2mm, at-edge(n, if calc.odd(n) { here-is } else { paper.title }))
      line(length: 100%, stroke: 0.4pt)
    }
  },
  footer: context {
    let n = here().page()
    if n > 1 { at-edge(n, text(font: fonts.table, size: 10.5pt)[— #n —]) }
  },
)
#set text(
  font: fonts.body, size: 12pt, lang: "zh", region: "cn", cjk-latin-spacing: none,
  top-edge: 0.86em, bottom-edge: -0.14em, overhang: false,
)
#let none-indented = (amount: 0pt, all: true)
#let indent = (amount: 2em, all: true)
#set par(justify: true, leading: 8pt, spacing: 8pt, first-line-indent: indent)
#let flush(body) = par(first-line-indent: none-indented, justify: false, body)
#let centred(body) = align(center, flush(body))
#show heading: set text(size: 12pt, weight: 500)
#show heading: it => block(above: 10pt, below: 8pt, sticky: true, par(first-line-indent: indent, justify: false, it.body))
#show heading.where(level: 1): it => block(width: 100%, above: 18pt, below: 14pt, sticky: true, {
  set text(font: fonts.heading, size: 15pt, fill: red)
  centred(it.body)
})
#show heading.where(level: 2): it => block(width: 100%, above: 22pt, below: 8pt, sticky: true, {
  set text(font: fonts.title, size: 16pt, weight: 700)
  align(center, par(first-line-indent: none-indented, justify: false, leading: 7pt, it.body))
})
#show heading.where(level: 3): it => { set text(font: fonts.heading); it }
#show heading.where(level: 4): it => { set text(font: fonts.subheading, weight: 400); it }

${tableTemplate}
#let place-of(n) = label("text-" + str(n))
#let cover = page(header: none, footer: none, {
  v(1fr)
  align(center, text(font: fonts.title, size: paper.markSize * 1pt, weight: 700, fill: red, flush(paper.name)))
  v(12mm)
  line(length: 100%, stroke: 1.2pt + red)
  v(5mm)
  centred(text(font: fonts.heading, size: 18pt, paper.number))
  v(3mm)
  centred(text(size: 14pt, paper.day))
  v(3fr)
  for line in paper.imprint { centred(line) }
})
#let contents-line(it) = block(width: 100%, above: 8pt, below: 8pt, breakable: false, link(place-of(it.at), par(
  first-line-indent: none-indented, hanging-indent: 2em, justify: false, {
    it.title
    if it.number != "" { "（" + it.number + "）" }
    " "
    box(width: 1fr, repeat(gap: 2pt)[.])
    " "
    context str(locate(place-of(it.at)).page())
  },
)))
#let contents = {
  heading(level: 1, outlined: false, "目　录")
  for section in paper.sections {
    block(above: 14pt, below: 8pt, sticky: true, text(font: fonts.heading, fill: red, flush("【" + section.name + "】")))
    for it in section.texts { contents-line(it) }
  }
}
// As large as it is, but no wider than the text and no higher than most of a page; a reader who cannot see it hears its words.
#let picture(it) = layout(room => {
  let bytes = read(it.source, encoding: none)
  let size = measure(image(bytes))
  let share = calc.min(1, room.width / size.width, 170mm / size.height)
  align(center, block(above: 12pt, below: 12pt, breakable: false, image(bytes, alt: it.alt, width: size.width * share)))
})
#let shown(it) = {
  if it.kind == "heading" { heading(level: it.level + 2, outlined: false, it.text) }
  else if it.kind == "paragraph" { par(it.text) }
  else if it.kind == "picture" { picture(it) }
  else if it.kind == "signature" { for line in it.lines { align(right, flush(line)) } }
  else { grid(it) }
}
#let text-of(it) = {
  [#heading(level: 2, it.title) #place-of(it.at)]
  context [#metadata((text: it.at, page: locate(place-of(it.at)).page())) <mark>]
  if it.number != "" { block(width: 100%, below: 12pt, sticky: true, text(font: fonts.subheading, centred(it.number))) }
  // 主送机关 stands at the edge, as it was issued.
  for (at, block) in it.blocks.enumerate() {
    if at == 0 and block.kind == "paragraph" and block.text.ends-with(regex("[：:]")) { flush(block.text) }
    else { shown(block) }
  }
}

#cover
#contents
#for section in paper.sections {
  pagebreak(weak: true)
  heading(level: 1, section.name)
  for it in section.texts { text-of(it) }
}
#context [#metadata((text: 0, page: here().page())) <mark>]
`
