import type { SiteColours } from './site.ts'
import { isColour, washOf } from './style-of-colours.ts'

/** What text has to keep from its ground (GB/T 37668-2019, 4.5 : 1). */
const ENOUGH = 4.5

/** Contrast of two colours `#rrggbb`, from 1 (the same) to 21 (black and white), as WCAG reckons it. */
export function contrastOf(one: string, other: string): number {
  const [light = 1, dark = 1] = [lightnessOf(one), lightnessOf(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** What is wrong with the colours of a site, by field; each has to be read on the grounds it stands on. */
export function faultsOfColours(colours: SiteColours): Readonly<Record<string, string>> {
  const { brand } = colours
  const grounds = {
    brand: ['#ffffff', isColour(brand) ? washOf(brand) : '#ffffff'],
    deep: ['#ffffff'],
    accent: ['#ffffff', '#fcf1ee'],
  } as const
  const faults = Object.entries(grounds).flatMap(([name, on]) => {
    const fault = faultOf(colours[name as keyof SiteColours], on)
    return fault === undefined ? [] : [[name, fault] as const]
  })
  return Object.fromEntries(faults)
}

function faultOf(colour: string, grounds: readonly string[]): string | undefined {
  if (!isColour(colour)) return '颜色应为#和6位十六进制数字，例如#0f4a84。'
  const least = Math.min(...grounds.map((ground) => contrastOf(colour, ground)))
  if (least >= ENOUGH) return undefined
  return `与白色底、浅色底的对比度最低为${Math.floor(least * 10) / 10}，应当不低于${ENOUGH}，请选深一些的颜色。`
}

function lightnessOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
