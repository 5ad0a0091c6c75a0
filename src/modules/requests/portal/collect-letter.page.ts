import { done } from '../../../kernel/outcome.ts'
import { pdfOfLetter } from '../../../platform/documents/write/letter-pdf.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { letterServed } from '../domain/delivery-steps.ts'
import type { ApplicantRule } from '../domain/step-rule.ts'
import type { ApplicantLetter } from '../queries/letters-for-applicant.ts'
import { ownCasePage, type OwnCase } from './applicant-page.ts'
import type { PortalNeeds } from './portal-needs.ts'

/** Hands over a letter, or a file that goes with it, and puts on record that it was collected. */
export function collectLetterPage(needs: PortalNeeds): Page {
  return ownCasePage(needs, {
    method: 'POST',
    path: '/requests/mine/letters/:letter',
    async answer(own, { params, form, visitor }) {
      // Who cannot read it here has not received it.
      if (visitor.terminal !== undefined) return { kind: 'problem', problem: { status: 409, detail: NOT_HERE } }
      const letters = await needs.intake.ask.lettersForApplicant(own.file)
      const letter = letters.find(({ id }) => id === params['letter'])
      const wanted = form['file']
      const known = wanted === undefined || letter?.enclosures.some(({ id }) => id === wanted) === true
      if (letter === undefined || !known) return { kind: 'problem', problem: { status: 404 } }
      await putOnRecord(needs, own, letter)
      return wanted === undefined ? letterFile(letter) : enclosureFile(needs, wanted)
    },
  })
}

const NOT_HERE = '答复文书不在公共查阅终端上打开。请用自己的手机或电脑领取，或者到窗口领取；现在没有记为已领取。'

/** The first time only; a delivery somebody else recorded meanwhile stays as it is. */
async function putOnRecord(needs: PortalNeeds, { session }: OwnCase, { deliveryId }: ApplicantLetter): Promise<void> {
  const opened: ApplicantRule<null> = (file, _input, context) => {
    const delivery = file.state.deliveries.find(({ id }) => id === deliveryId)
    if (delivery === undefined || delivery.servedOn !== null) return done([])
    return letterServed(file, { deliveryId, on: context.today, by: '申请人在网上领取' }, context)
  }
  const submissionKey = deliveryId
  await needs.intake.act.applicantStep({ ...session, submissionKey }, { step: 'open-letter', rule: opened }, null)
}

async function letterFile({ letter }: ApplicantLetter): Promise<Reply> {
  const name = `${letter.title}${letter.number === null ? '' : `_${letter.number}`}.pdf`
  return { kind: 'file', bytes: await pdfOfLetter(letter), mediaType: 'application/pdf', name, secret: true }
}

async function enclosureFile(needs: PortalNeeds, fileId: string): Promise<Reply> {
  const found = await needs.intake.ask.enclosure(fileId)
  if (found === undefined) return { kind: 'problem', problem: { status: 404 } }
  const { name, mediaType } = found.file
  return { kind: 'file', bytes: found.bytes, mediaType, name, secret: true }
}
