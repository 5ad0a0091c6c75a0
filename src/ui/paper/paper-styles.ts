/** How a paper looks on a screen, inside any page that brings its own colours and type. */
export const paperStyles = `
.paper { line-height: 1.9; overflow-wrap: anywhere }
.paper p { margin: 0; text-indent: 2em; text-align: justify }
.paper-heading-1, .paper-heading-2, .paper-heading-3 { margin: 1.4em 0 .5em; text-indent: 2em; line-height: 1.5 }
.paper-heading-1 { font: 600 1.125em/1.5 SimHei, "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif }
.paper-heading-2, .paper-heading-3 { font-size: 1em; font-weight: 600; margin-top: .8em }
.paper-signature { margin: 2.5em 0 0; display: flex; flex-direction: column; align-items: center; width: fit-content; max-width: 100%; margin-left: auto; padding-right: 4em }
.paper .paper-signature p { text-indent: 0; text-align: center }
.paper-scroll { overflow-x: auto; margin: .8em 0 1.4em; position: relative }
.paper-scroll:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px }
.paper-table { border-collapse: collapse; table-layout: fixed; width: 100%; line-height: 1.45; font-size: .9375em; font-variant-numeric: tabular-nums }
.paper-table.wide { min-width: 43em; font-size: .78em }
.paper-table th, .paper-table td { border: 1px solid #767676; padding: .45em .5em; font-weight: 400; text-align: left; text-indent: 0; vertical-align: middle }
.paper-table th.center, .paper-table td.center { text-align: center; padding-inline: .25em }
.paper-table th.right, .paper-table td.right { text-align: right }
.paper-table.wide th.center { padding-inline: 0 }
.paper-table.wide th[scope="rowgroup"] { padding-inline: .3em }
.paper-table .pieces { word-break: keep-all }
.paper-unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media print {
  .paper-scroll { overflow: visible }
  .paper-table { font-size: 10.5pt; line-height: 1.25; break-inside: avoid }
  .paper-table.wide { min-width: 0; font-size: 9pt }
  .paper-table th, .paper-table td { padding-block: .8mm }
  .paper-table tr { break-inside: avoid }
  .paper-heading-1, .paper-heading-2 { break-after: avoid }
}
`

/** The rest of the look where a paper is the whole page: a sheet on the screen, A4 after GB/T 9704 in print. */
export const sheetStyles = `
html { background: #e9e9e6; color: #111 }
body { margin: 0; font: 1.125rem/1.9 FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif }
main { max-width: 46rem; margin: 0 auto; padding: 3rem clamp(1rem, 6vw, 4.5rem) 4rem; background: #fff; min-height: 100vh; box-sizing: border-box }
h1 { font: 600 1.625em/1.6 "FZXiaoBiaoSong-B05S", "方正小标宋简体", STZhongsong, "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif; text-align: center; margin: 0 0 1.5em; text-wrap: balance }
h1 span { display: inline-block }
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
@media print {
  html { background: none }
  body { font-size: 16pt; line-height: 28.9pt }
  main { max-width: none; padding: 0; min-height: 0 }
  h1 { font-size: 22pt }
}
`
