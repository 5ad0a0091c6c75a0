/** What the audit trail calls the deeds of this module. */
export const deedWords = {
  'account.sign-in': '登录',
  'account.enter-password': '密码正确，等待验证码',
  'account.fail-to-sign-in': '登录失败',
  'account.sign-out': '退出登录',
  'account.sign-out-elsewhere': '退出其他地方的登录',
  'account.choose-organ': '切换机关',
  'account.change-password': '修改密码',
  'account.start-totp': '开始设置两步验证',
  'account.confirm-totp': '启用两步验证',
  'account.remove-totp': '关闭两步验证',
  'account.add': '新建账号',
  'account.suspend': '停用账号',
  'account.resume': '恢复账号',
  'account.reset-password': '重置密码',
  'account.unlock': '解除登录锁定',
  'account.grant-roles': '调整角色',
} as const

/** What it calls their details. */
export const detailWords = {
  login: '登录名',
  from: '来自',
  reason: '原因',
  secondStep: '第二步验证',
  name: '名称',
  ended: '退出几处',
  before: '原来',
  after: '现在',
} as const
