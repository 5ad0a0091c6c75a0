/** The grounds on which a part of what was asked for can stay closed, and how a letter says so of that part. */
export const withholdingGrounds = [
  { ground: 'denied-state-secret', phrase: '已依法确定为国家秘密，根据《条例》第十四条的规定不予公开' },
  { ground: 'denied-other-law', phrase: '属于法律、行政法规禁止公开的政府信息，根据《条例》第十四条的规定不予公开' },
  { ground: 'denied-security-stability', phrase: '公开后可能危及国家安全、公共安全、经济安全、社会稳定，根据《条例》第十四条的规定不予公开' },
  { ground: 'denied-third-party', phrase: '公开会对第三方合法权益造成损害，根据《条例》第十五条的规定不予公开' },
  { ground: 'denied-internal-affairs', phrase: '属于内部事务信息，根据《条例》第十六条第一款的规定不予公开' },
  { ground: 'denied-process', phrase: '属于过程性信息，根据《条例》第十六条第二款的规定不予公开' },
  { ground: 'denied-enforcement-file', phrase: '属于行政执法案卷信息，根据《条例》第十六条第二款的规定不予公开' },
  { ground: 'denied-admin-query', phrase: '法律、行政法规对获取该信息有特别规定，根据《条例》第三十六条第（七）项的规定，请依照该规定办理' },
  { ground: 'unable-not-held', phrase: '本机关不掌握该信息，根据《条例》第三十六条的规定无法提供' },
  { ground: 'unable-need-creation', phrase: '需要对现有政府信息进行加工、分析，根据《条例》第三十八条的规定不予提供' },
] as const
