/** 负责人 as a site tells of them (条例 第二十条第二项). */
export type Leader = {
  readonly id: string
  readonly siteId: string
  readonly name: string
  /** 职务. */
  readonly post: string
  /** 分工. */
  readonly duties: string
  /** 简历, a line each. */
  readonly career: string
  /** Id of the file; null where there is none. */
  readonly photo: string | null
  /** 排序, from 1. */
  readonly position: number
}

/** What somebody enters of a leader. */
export type LeaderEntry = Omit<Leader, 'id' | 'siteId' | 'photo'>
