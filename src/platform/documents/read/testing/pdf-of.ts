/** A small PDF written by hand: pages of drawing operators, with a Chinese font `/F1` that is named but not embedded. */
export function pdfOf(
  pages: readonly string[],
  extras: { readonly trailer?: string; readonly objects?: string[] } = {},
) {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 ' +
      '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    ...pages.flatMap((drawing, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + at * 2} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    ]),
    ...(extras.objects ?? []),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extras.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Operators that write words with their left end on (x, y), y counted from the bottom of the page. */
export function write(words: string, x: number, y: number, size = 10): string {
  const codes = [...words].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  return `BT /F1 ${size} Tf ${x} ${y} Td <${codes}> Tj ET\n`
}

/** Operators that stroke a line. */
export function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S\n`
}

/** Operators for a fully ruled table with its top left corner on (x, y): equal columns and rows, a text in every cell. */
export function ruledTable(
  rows: readonly (readonly string[])[],
  place: { x: number; y: number; width?: number },
): string {
  const { x, y, width = 80 } = place
  const columns = Math.max(...rows.map((row) => row.length))
  const [right, bottom] = [x + columns * width, y - rows.length * 20]
  const across = Array.from({ length: rows.length + 1 }, (_, at) => rule(x, y - at * 20, right, y - at * 20))
  const down = Array.from({ length: columns + 1 }, (_, at) => rule(x + at * width, y, x + at * width, bottom))
  const words = rows.flatMap((row, r) => row.map((text, c) => write(text, x + c * width + 5, y - r * 20 - 14)))
  return [...across, ...down, ...words].join('')
}
