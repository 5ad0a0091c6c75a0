import { usualColours, type SiteColours } from './site.ts'

/** The colours as custom properties of CSS; what is not `#rrggbb` falls back to the usual one. */
export function styleOfColours({ brand, deep, accent }: SiteColours): string {
  const main = known(brand, usualColours.brand)
  return `:root{--brand:${main};--brand-deep:${known(deep, usualColours.deep)};--brand-wash:${washOf(main)};--seal:${known(accent, usualColours.accent)}}`
}

/** Whether this is a colour as `#rrggbb`. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

function known(colour: string, otherwise: string): string {
  return isColour(colour) ? colour.toLowerCase() : otherwise
}

/** The same colour mixed into much white, for grounds. */
export function washOf(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) * 0.07)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
