/** What the audit trail calls the deeds of this module. */
export const deedWords = { 'site.enter': '建立网站' } as const
