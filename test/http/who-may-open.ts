import type { Role } from '../../src/modules/accounts/public.ts'

/** Who may open a page: everybody, all who signed in, or those with one of these roles. */
export type MayOpen = 'anyone' | 'staff' | readonly Role[]

export const system: MayOpen = ['system-administrator']
export const security: MayOpen = ['security-administrator']
export const audit: MayOpen = ['audit-administrator']
export const supervisor: MayOpen = ['supervisor']
export const desk: MayOpen = ['registrar', 'handler', 'reviewer', 'approver', 'supervisor']
export const registering: MayOpen = ['registrar', 'supervisor']
export const handling: MayOpen = ['handler', 'supervisor']
export const reviewing: MayOpen = ['reviewer']
export const approving: MayOpen = ['approver']
export const newsroom: MayOpen = ['editor', 'secrecy-reviewer', 'reviewer', 'approver', 'supervisor']
export const writing: MayOpen = ['editor', 'supervisor']
export const publishing: MayOpen = ['supervisor']
export const keepingSites: MayOpen = ['supervisor']
export const remedies: MayOpen = ['reviewer', 'supervisor']
export const channels: MayOpen = ['editor', 'reviewer', 'approver', 'supervisor']
export const documents: MayOpen = ['editor', 'reviewer', 'approver', 'supervisor']
