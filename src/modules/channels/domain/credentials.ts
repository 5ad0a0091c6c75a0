/** What a platform knows an organ by; kept sealed, shown to nobody. */
export type Credentials =
  | { readonly is: 'wechat'; readonly appId: string; readonly appSecret: string }
  /** `ip`: the public address of the office, which the platform wants to know. */
  | { readonly is: 'weibo'; readonly accessToken: string; readonly ip: string }
