import type { Role } from '../../src/modules/accounts/public.ts'

/** Who may open a page: everybody, all who signed in, or those with one of these roles. */
export type MayOpen = 'anyone' | 'staff' | readonly Role[]

const system: MayOpen = ['system-administrator']
const security: MayOpen = ['security-administrator']
const audit: MayOpen = ['audit-administrator']
const supervisor: MayOpen = ['supervisor']
const desk: MayOpen = ['registrar', 'handler', 'reviewer', 'approver', 'supervisor']
const registering: MayOpen = ['registrar', 'supervisor']
const handling: MayOpen = ['handler', 'supervisor']
const reviewing: MayOpen = ['reviewer']
const approving: MayOpen = ['approver']

/** Every page of the site. Whoever adds one says here who may open it. */
export const mayOpen: Readonly<Record<string, MayOpen>> = {
  'GET /': 'anyone',
  'GET /reports': 'anyone',
  'GET /reports/:id': 'anyone',
  'GET /reports/:id/download/:format': 'anyone',
  'GET /compare': 'anyone',
  'GET /compare/years': 'anyone',
  'GET /checkup': 'anyone',
  'POST /checkup': 'anyone',
  'POST /checkup/download/:format': 'anyone',
  'POST /display': 'anyone',

  'GET /office/sign-in': 'anyone',
  'POST /office/sign-in': 'anyone',
  'GET /office/sign-in/code': 'anyone',
  'POST /office/sign-in/code': 'anyone',
  'POST /office/sign-out': 'anyone',

  'GET /office': 'staff',
  'GET /office/account': 'staff',
  'GET /office/password': 'staff',
  'POST /office/password': 'staff',
  'GET /office/totp': 'staff',
  'POST /office/totp/enrolment': 'staff',
  'POST /office/totp/confirmation': 'staff',
  'POST /office/totp/removal': 'staff',
  'GET /office/organ': 'staff',
  'POST /office/organ': 'staff',

  'GET /office/organs': system,
  'GET /office/organs/new': system,
  'POST /office/organs/new': system,
  'GET /office/organs/:id': system,
  'POST /office/organs/:id': system,
  'POST /office/organs/:id/units': system,
  'POST /office/organs/:id/units/:unit': system,
  'GET /office/accounts': system,
  'GET /office/accounts/new': system,
  'POST /office/accounts/new': system,
  'GET /office/accounts/:id': system,
  'POST /office/accounts/:id/suspension': system,
  'POST /office/accounts/:id/resumption': system,
  'POST /office/accounts/:id/password': system,
  'GET /office/roles': security,
  'GET /office/roles/:id': security,
  'POST /office/roles/:id': security,
  'GET /office/audit': audit,

  'GET /office/calendar': 'staff',
  'GET /office/calendar/:year': 'staff',
  'GET /office/calendar/notices/new': supervisor,
  'POST /office/calendar/notices': supervisor,
  'POST /office/calendar/notices/:id/withdrawal': supervisor,
  'GET /office/letters': supervisor,
  'GET /office/letters/:code': supervisor,
  'POST /office/letters/:code': supervisor,
  'POST /office/letters/:code/statutory-wording': supervisor,
  'GET /office/letters/:code/versions/:version': supervisor,

  'GET /office/requests/:id/decision': desk,
  'POST /office/requests/:id/decision': handling,
  'POST /office/requests/:id/decision-review': reviewing,
  'POST /office/requests/:id/decision-return': reviewing,
  'POST /office/requests/:id/decision-approval': approving,
  'POST /office/requests/:id/decision-refusal': approving,
  'GET /office/requests/:id/correction-notice': handling,
  'POST /office/requests/:id/correction-notice': handling,
  'GET /office/requests/:id/consultation': handling,
  'POST /office/requests/:id/consultation': handling,
  'GET /office/requests/:id/extension-notice': handling,
  'POST /office/requests/:id/extension-notice': handling,
  'GET /office/requests/:id/reasons-notice': handling,
  'POST /office/requests/:id/reasons-notice': handling,
  'GET /office/requests/:id/fee-notice': handling,
  'POST /office/requests/:id/fee-notice': handling,
  'GET /office/requests/:id/other-letter': handling,
  'GET /office/requests/:id/other-letter/delay-notice': handling,
  'POST /office/requests/:id/other-letter/delay-notice': handling,
  'GET /office/requests/:id/other-letter/third-party-decision': handling,
  'POST /office/requests/:id/other-letter/third-party-decision': handling,
  'GET /office/requests/:id/other-letter/internal-assignment': handling,
  'POST /office/requests/:id/other-letter/internal-assignment': handling,
  'GET /office/requests/:id/other-letter/rectification-notice': handling,
  'POST /office/requests/:id/other-letter/rectification-notice': handling,
  'GET /office/requests/:id/other-letter/forwarding-notice': handling,
  'POST /office/requests/:id/other-letter/forwarding-notice': handling,
  'GET /office/requests/:id/other-letter/suggestion-reply': handling,
  'POST /office/requests/:id/other-letter/suggestion-reply': handling,
  'GET /office/requests/:id/other-letter/receipt': handling,
  'POST /office/requests/:id/other-letter/receipt': handling,
  'GET /office/requests/:id/letters': desk,
  'GET /office/requests/:id/letters/:letter': desk,
  'GET /office/requests/:id/letters/:letter/:format': desk,
  'POST /office/requests/:id/letters/:letter/delivery': registering,
  'POST /office/requests/:id/letters/:letter/service': registering,
  'POST /office/requests/:id/letters/:letter/failure': registering,
  'GET /office/deliveries': registering,
  'POST /office/deliveries': registering,
  'GET /office/fees': desk,
  'GET /office/requests/:id/fee-payment': registering,
  'POST /office/requests/:id/fee-payment': registering,
}
