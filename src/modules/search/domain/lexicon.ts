/** Words as the search knows them. */
export type Lexicon = {
  /** The text cut into words, one after the other. */
  cut(text: string): readonly string[]
  /** Like {@link Lexicon.cut}, with the shorter words inside long ones. */
  cutFinely(text: string): readonly string[]
  /** Whether this is a word of three to eight Chinese characters in the dictionary. */
  isLongWord(word: string): boolean
  /** The length of the longest such word that begins with these two characters; 0 where there is none. */
  longestFrom(pair: string): number
}
