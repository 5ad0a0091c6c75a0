import {
  gazetteSections,
  type GazetteSectionKey,
} from '../../../statute/proactive-disclosure/gazette-sections.table.ts'

/** A section as this organ calls it, in the order it prints them. */
export type GazetteSection = { readonly key: GazetteSectionKey; readonly zh: string }

/** What an organ has settled of its gazette. */
export type GazettePractice = {
  /** 刊名. */
  readonly name: string
  /** 主办. */
  readonly sponsor: string
  /** 编辑. */
  readonly editor: string
  /** 准印证号 or 刊号; empty where there is none. */
  readonly licence: string
  /** Where copies are had and questions asked. */
  readonly contact: string
  readonly size: 'a4' | '16k'
  readonly sections: readonly GazetteSection[]
  /** Issues printed before this register was kept: all of them, and those of the year named. */
  readonly before: { readonly running: number; readonly year: number | null; readonly number: number }
}

/** What holds until an organ settles something else. */
export function usualPractice(organName: string): GazettePractice {
  const isGovernment = organName.endsWith('人民政府')
  return {
    name: `${organName}公报`,
    sponsor: organName,
    editor: isGovernment ? `${organName}办公室` : organName,
    ...{ licence: '', contact: '', size: 'a4' },
    sections: gazetteSections.filter(({ zh }) => zh !== ''),
    before: { running: 0, year: null, number: 0 },
  }
}

/** The name of a section; a key the organ no longer uses keeps its usual name. */
export function sectionLabel(sections: readonly GazetteSection[], key: GazetteSectionKey): string {
  return [...sections, ...gazetteSections].find((section) => section.key === key)?.zh ?? key
}

/** The lines at the foot of the cover. */
export function imprintOf({ sponsor, editor, licence, contact }: GazettePractice): readonly string[] {
  const said = [
    { term: '主办', words: sponsor },
    { term: '编辑', words: editor },
    { term: '准印证号', words: licence },
    { term: '索取和咨询', words: contact },
  ]
  const lines = said.flatMap(({ term, words }) => (words === '' ? [] : [`${term}：${words}`]))
  return [...lines, '免费赠阅']
}
