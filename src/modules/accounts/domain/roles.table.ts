import type { Permission } from '../../../kernel/permission.ts'

type RoleEntry = {
  readonly key: string
  readonly zh: string
  /** What the person does, for whoever grants it. */
  readonly duty: string
  /** One of the three administrators kept apart (三员分立, GB/T 22239 安全管理中心). */
  readonly administrator: boolean
  readonly permissions: readonly Permission[]
}

/** The roles a person may hold in an organ, and what each permits there. Nothing else permits anything. */
export const roles = [
  {
    key: 'registrar',
    zh: '登记员',
    duty: '接收、登记申请，核对申请人身份，送达答复',
    administrator: false,
    permissions: ['see-requests', 'register-requests', 'see-identity'],
  },
  {
    key: 'handler',
    zh: '承办人',
    duty: '办理分给自己的申请，起草补正、征求意见和答复文书',
    administrator: false,
    permissions: ['see-requests', 'handle-requests'],
  },
  {
    key: 'reviewer',
    zh: '审核人',
    duty: '审核拟作出的答复和规范性文件，办理复议答复和应诉',
    administrator: false,
    permissions: [
      'see-requests',
      'review-decisions',
      'see-restricted',
      'keep-remedies',
      'see-items',
      'review-items',
      'see-channels',
      'see-documents',
      'review-documents',
    ],
  },
  {
    key: 'approver',
    zh: '机关负责人',
    duty: '批准答复和延长期限，签发规范性文件',
    administrator: false,
    permissions: [
      'see-requests',
      'approve-decisions',
      'see-restricted',
      'see-items',
      'approve-items',
      'see-channels',
      'see-documents',
      'approve-documents',
    ],
  },
  {
    key: 'supervisor',
    zh: '公开工作主管',
    duty: '分办、督办、统计，登记规范性文件，维护文书模板和工作日历',
    administrator: false,
    permissions: [
      'see-requests',
      'register-requests',
      'handle-requests',
      'assign-requests',
      'see-restricted',
      'see-identity',
      'keep-remedies',
      'see-items',
      'write-items',
      'review-items',
      'publish-items',
      'keep-sites',
      'see-channels',
      'post-to-channels',
      'keep-channels',
      'see-documents',
      'write-documents',
      'register-documents',
      'supervise',
      'keep-templates',
      'keep-calendar',
    ],
  },
  {
    key: 'editor',
    zh: '信息员',
    duty: '起草规范性文件，起草和编辑拟主动公开的信息，登记和发布到其他渠道',
    administrator: false,
    permissions: ['see-items', 'write-items', 'see-channels', 'post-to-channels', 'see-documents', 'write-documents'],
  },
  {
    key: 'secrecy-reviewer',
    zh: '保密审查员',
    duty: '对拟公开的信息进行保密审查',
    administrator: false,
    permissions: ['see-items', 'review-secrecy'],
  },
  {
    key: 'system-administrator',
    zh: '系统管理员',
    duty: '维护机关和账号，对接渠道平台，不接触业务，不授予角色',
    administrator: true,
    permissions: ['administer-organs', 'administer-accounts', 'connect-channels'],
  },
  {
    key: 'security-administrator',
    zh: '安全管理员',
    duty: '授予和收回角色，不接触业务',
    administrator: true,
    permissions: ['grant-roles'],
  },
  {
    key: 'audit-administrator',
    zh: '审计管理员',
    duty: '查阅审计记录，不接触业务',
    administrator: true,
    permissions: ['read-audit'],
  },
] as const satisfies readonly RoleEntry[]

export type Role = (typeof roles)[number]['key']
