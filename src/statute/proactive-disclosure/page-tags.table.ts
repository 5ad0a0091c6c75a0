/** The tags of 国办发〔2017〕47号 each kind of page bears: 3 on every page, 7 on a column, 10 on an article. */
export const pageTags = {
  home: ['SiteName', 'SiteDomain', 'SiteIDCode'],
  column: ['SiteName', 'SiteDomain', 'SiteIDCode', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'],
  article: ['SiteName', 'SiteDomain', 'SiteIDCode', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType', 'ArticleTitle', 'PubDate', 'ContentSource'],
} as const

/** What an article may tell besides. */
export const optionalArticleTags = ['Keywords', 'Author', 'Description', 'Image', 'Url'] as const

export type PageTagName = (typeof pageTags)['article'][number] | (typeof optionalArticleTags)[number]
