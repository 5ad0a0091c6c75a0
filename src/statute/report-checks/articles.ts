/** Sources the rules cite. */
export const FORM_2021 = '国办公开办函〔2021〕30号'
export const FORM_2019 = '国办公开办函〔2019〕60号'
export const FEE_RULES = '国办函〔2020〕109号'
export const ARTICLE_47 = '条例 第四十七条'
export const ARTICLE_49 = '条例 第四十九条'
export const ARTICLE_50 = '条例 第五十条'
export const RECONCILIATION = `${FORM_2021} 表三 勾稽关系`
export const TABLE_2 = `${FORM_2021} 表二`
export const TABLE_3 = `${FORM_2021} 表三`
export const TABLE_4 = `${FORM_2021} 表四`
