/** Sources the terms cite. */
export const ARTICLE_30 = '条例 第三十条'
export const ARTICLE_31 = '条例 第三十一条'
export const ARTICLE_32 = '条例 第三十二条'
export const ARTICLE_33 = '条例 第三十三条第二款'
export const ARTICLE_33_EXCLUDED = '条例 第三十三条第三款'
export const ARTICLE_34 = '条例 第三十四条'
export const ARTICLE_35 = '条例 第三十五条'
export const FEE_RULES = '国办函〔2020〕109号'
/** Mail that reaches another office of the organ, and channels of the organ's own. */
export const RECEIPT_GUIDANCE = '国办公开办函〔2015〕207号'
/** Annulled or ordered to act, within the time the decision or judgment gives. */
export const ORDERED_ANEW = '行政复议法 第六十四条、第六十六条；行政诉讼法 第七十条、第七十二条'
/** The day a reply counts as given. */
export const DELIVERY_GUIDANCE = '国办公开办函〔2016〕235号'
