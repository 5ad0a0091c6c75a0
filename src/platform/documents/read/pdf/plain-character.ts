/**
 * A character as a reader would type it: some PDFs name 一 or 民 by the code of the radical that looks alike, or a
 * digit by its compatibility form. Spaces and characters without meaning become nothing; gaps show by position.
 */
export function plainCharacter(unicode: string): string {
  if (/^[\s\0-\x1f\x7f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]*$/.test(unicode)) return ''
  if (!/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/.test(unicode)) return unicode
  return [...unicode].map((character) => radicals[character] ?? character.normalize('NFKC')).join('')
}

/** Radicals of U+2E80–2EFF that Unicode does not itself equate with the characters they look like. */
const radicals: Readonly<Record<string, string>> = pairs(
  '⺠民⻓长⻔门⻚页⻋车⻅见⻛风⻜飞⻝食⻢马⻩黄⻬齐⻰龙⻮齿⻉贝⻄西⻁虎⻆角⻘青⻤鬼⻥鱼⻦鸟⻨麦⻳龟⺟母⻙韦⻐钅⻌辶⺒巳⺓幺⺔彑⺩王⺪疋⻗雨⻑長⻫齊⻣骨⻑長⺫目⻏阝⻖阝⺘扌⺡氵⺮竹⺼月',
)

function pairs(text: string): Record<string, string> {
  const characters = [...text]
  return Object.fromEntries(
    characters.flatMap((character, at) => (at % 2 === 0 ? [[character, characters[at + 1] ?? character]] : [])),
  )
}
