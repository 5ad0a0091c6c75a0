/** What the foot of every page says about a site (国办发〔2017〕47号). Empty text: not yet known, and not shown. */
export type SiteIdentity = {
  /** 网站标识码: ten digits, or `bm` and eight. */
  readonly code: string
  /** ICP备案号. */
  readonly icp: string
  /** 公安备案号. */
  readonly police: string
  /** 主办单位 and 承办单位. */
  readonly sponsor: string
  readonly keeper: string
  readonly contact: string
  /** Where 党政机关标识 and 我为政府网站找错 of this site lead: addresses given to it by those who keep them. */
  readonly mark?: string
  readonly mistakes?: string
}

/** At most three colours, as `#rrggbb`: what can be followed, its dark shade, and what stands out. */
export type SiteColours = { readonly brand: string; readonly deep: string; readonly accent: string }

/** A block of the first page: the newest of a column, so many lines of them. */
export type HomeBlock = { readonly column: string; readonly lines: number }

/** A site of the group (网站群). One organ has at most one. */
export type Site = {
  /** Part of addresses: `/sites/<id>`. */
  readonly id: string
  readonly organId: string
  readonly name: string
  /** Host names it answers to; the first is the one it is known by. */
  readonly domains: readonly string[]
  readonly identity: SiteIdentity
  readonly colours: SiteColours
  /** What the organ adds to its guide, by element (条例 第十二条). */
  readonly guide: Readonly<Record<string, string>>
  /** The blocks of its first page in order; none: every first-level list that has items. */
  readonly home: readonly HomeBlock[]
  /** Shown where neither host name nor address names another. */
  readonly main: boolean
  readonly version: number
}

export const usualColours: SiteColours = { brand: '#0f4a84', deep: '#0b3560', accent: '#a9321e' }
