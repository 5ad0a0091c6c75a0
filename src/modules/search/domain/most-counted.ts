/** So many hits are counted and listed, the newest; beyond that the page says that there are more. */
export const MOST_COUNTED = 1000
