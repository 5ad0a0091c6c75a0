/** An organ as far as jurisdiction over its decisions depends on it. Names nobody has entered are null. */
export type OrganForReconsideration = {
  readonly name: string
  readonly kind: 'government' | 'department' | 'township' | 'dispatched' | 'vertical' | 'authorized'
  /** The level of the government it is, or belongs to; `nation` for the State Council's ministries. */
  readonly level: 'nation' | 'province' | 'city' | 'county' | 'township'
  /** Whether it is the judicial administration (司法行政部门), which itself does the work of reconsideration. */
  readonly isJustice: boolean
  /** The government of its own level. */
  readonly government: string | null
  /** The next higher government. */
  readonly higherGovernment: string | null
  /** The next higher organ of the same system. */
  readonly superiorDepartment: string | null
}

/** A proposal: the bodies one may go to (more than one only where the law leaves a choice), why, and by which article. */
export type SuggestedBody = {
  readonly names: readonly string[]
  readonly why: string
  readonly article: string
}

/**
 * Which body reviews the organ's decisions, as a suggestion for whoever keeps the organ's entry; no names where the
 * entry that would tell is missing. By the 行政复议法 of 2023; the choice of the superior department is gone.
 */
export function suggestReconsiderationBody(organ: OrganForReconsideration): SuggestedBody {
  if (organ.kind === 'vertical') return verticalSystem(organ)
  if (organ.kind === 'government' || organ.kind === 'township') return ofGovernment(organ)
  return ofBodyUnderGovernment(organ)
}

function verticalSystem({ superiorDepartment }: OrganForReconsideration): SuggestedBody {
  return {
    names: known(superiorDepartment),
    why: '海关、金融、外汇管理等实行垂直领导的行政机关以及税务、国家安全机关，由上一级主管部门管辖。',
    article: '行政复议法 第二十七条',
  }
}

function ofGovernment(organ: OrganForReconsideration): SuggestedBody {
  if (organ.level === 'nation' || organ.level === 'province') {
    return {
      names: [organ.name],
      why: '省、自治区、直辖市人民政府管辖对本机关的行政复议案件。',
      article: '行政复议法 第二十四条第二款',
    }
  }
  return {
    names: known(organ.higherGovernment),
    why: '对下一级人民政府的行政行为不服的，由上一级人民政府管辖。',
    article: '行政复议法 第二十四条第一款',
  }
}

function ofBodyUnderGovernment(organ: OrganForReconsideration): SuggestedBody {
  if (organ.level === 'nation') {
    return { names: [organ.name], why: '国务院部门管辖对本部门的行政复议案件。', article: '行政复议法 第二十五条' }
  }
  if (organ.isJustice) {
    return {
      names: known(organ.government, organ.superiorDepartment),
      why: '司法行政部门可以由本级人民政府管辖，也可以由上一级司法行政部门管辖。',
      article: '行政复议法 第二十八条',
    }
  }
  return {
    names: known(organ.government),
    why: '政府工作部门、派出机构和管理公共事务的组织，由本级人民政府管辖；上级主管部门不再管辖。',
    article: '行政复议法 第二十四条',
  }
}

function known(...names: readonly (string | null)[]): readonly string[] {
  return names.filter((name) => name !== null)
}
