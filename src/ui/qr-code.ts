import { renderSVG } from 'uqr'

/**
 * A QR code of the text as an SVG element: modules black on white with the quiet zone scanners want, whatever the colours of
 * the page. `label` is its name for those who cannot see it. Throws where the text is longer than a code can hold (2 kB).
 */
export function qrSvg(text: string, label: string): string {
  const svg = renderSVG(text, { border: 4, ecc: 'M', whiteColor: '#fff', blackColor: '#000' })
  return svg.replace('<svg ', `<svg role="img" aria-label="${escaped(label)}" `)
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
