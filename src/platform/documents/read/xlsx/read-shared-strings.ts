import { walkXml } from '../xml/walk-xml.ts'

/** The texts cells refer to by number; ruby (phonetic guides) left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inRuby = false
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') inRuby = true
    },
    close(name) {
      if (name === 'si') strings.push(text)
      else if (name === 't') inText = false
      else if (name === 'rPh') inRuby = false
    },
    text(value) {
      if (inText && !inRuby) text += value
    },
  })
  return strings
}
