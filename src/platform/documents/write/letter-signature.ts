/** The organ above the day; how far each stands from the right edge, in characters (em). */
export type SignaturePlace = {
  readonly organ: string
  readonly organFromRight: number
  readonly day: string
  readonly dayFromRight: number
  /** Empty lines above: a seal of 42 mm reaches to within one line of the text. */
  readonly linesAbove: 1 | 2
}

/**
 * Where organ and day stand (GB/T 9704-2012, 7.3.5). With a seal: the day four characters from the right, the organ
 * about the same middle. Without: the organ two characters from the right and the day indented two under it; a day
 * longer than that stands two from the right and moves the organ.
 */
export function signaturePlace(organ: string, day: string, sealed: boolean): SignaturePlace {
  const [organWidth, dayWidth] = [widthInCharacters(organ), widthInCharacters(day)]
  const place = { organ, day, linesAbove: sealed ? (2 as const) : (1 as const) }
  if (sealed) {
    const organFromRight = Math.max(SEALED_EDGE, 4 + (dayWidth - organWidth) / 2)
    return { ...place, organFromRight, dayFromRight: organFromRight + (organWidth - dayWidth) / 2 }
  }
  const dayFromRight = Math.max(2, organWidth - dayWidth)
  return { ...place, organFromRight: Math.max(2, dayFromRight + dayWidth + 2 - organWidth), dayFromRight }
}

// A long name may come nearer to the edge than its day, but never touches it.
const SEALED_EDGE = 1

/** Digits and Latin letters take half the width of a character. */
function widthInCharacters(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u00ff' ? 1 : 0.5), 0)
}
