import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { parseDay, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem, Reply } from '../../../platform/http/page.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import type { LetterToSend } from '../queries/delivery-lists.ts'
import { DeliveriesView, type DeliveriesShown } from './deliveries-view.tsx'
import { lettersAsWord, lettersToPrint, type LetterToTake } from '../rendering/letters-to-take.ts'
import { withEnclosures } from './enclosed-letter.ts'
import type { LetterDesk } from './letter-desk.ts'

const PATH = '/office/deliveries'
const look = {
  title: '待送达文书',
  view: (shown: DeliveriesShown) => <DeliveriesView {...shown} />,
}
const anyText = z.record(z.string(), z.string())

/** 待送达: what has to leave the house, with the numbers of many letters entered at once, and what is on its way. */
export function deliveriesPages(desk: LetterDesk): readonly Page[] {
  return [
    officePage({
      ...look,
      path: PATH,
      may: 'register-requests',
      fields: z.object({}),
      load: ({ actor }) => loadDeliveries(desk, actor, { values: {}, errors: {} }),
    }),
    officeForm({
      ...look,
      path: PATH,
      may: 'register-requests',
      costly: true,
      fields: anyText,
      submit: async ({ actor, fields }) =>
        fields['mode'] === 'post' ? enterNumbers(desk, actor, fields) : packLetters(desk, actor, fields),
      again: (errors, { actor, form: values }) => loadDeliveries(desk, actor, { values, errors }),
    }),
  ]
}

async function loadDeliveries(
  desk: LetterDesk,
  actor: Staff,
  typing: { readonly values: RawFields; readonly errors: FieldErrors },
): Promise<Outcome<DeliveriesShown, Problem>> {
  const [toSend, underWay] = await Promise.all([
    desk.letters.ask.lettersToSend(actor),
    desk.letters.ask.lettersUnderWay(actor),
  ])
  return done({ toSend, underWay, today: desk.today(), ...typing })
}

/** Each letter is a step of its own case: one that is refused keeps none of the others from leaving. */
async function enterNumbers(desk: LetterDesk, actor: Staff, fields: RawFields): Promise<Outcome<Reply, FieldErrors>> {
  const on = parseDay(fields['sentOn'] ?? '')
  if (on === undefined) return refuse({ sentOn: '请填写交邮日期。' })
  const letters = await desk.letters.ask.lettersToSend(actor)
  const numbered = letters.filter(({ id }) => (fields[`tracking_${id}`] ?? '').trim() !== '')
  if (numbered.length === 0) return refuse({ '': '请至少填写一件文书的邮件号。' })
  const errors: Record<string, string> = {}
  for (const letter of numbered) {
    const refused = await sendByPost(desk, actor, letter, { on, tracking: fields[`tracking_${letter.id}`] ?? '' })
    if (refused !== undefined) errors[`tracking_${letter.id}`] = `${letter.number ?? ''}：${refused}`
  }
  const sent = numbered.length - Object.keys(errors).length
  return Object.keys(errors).length > 0 ? refuse(errors) : goOn(PATH, `已登记${sent}件文书交邮。`)
}

async function sendByPost(
  desk: LetterDesk,
  actor: Staff,
  { id, requestId }: LetterToSend,
  { on, tracking }: { readonly on: Day; readonly tracking: string },
): Promise<string | undefined> {
  // Two letters of one case may leave together: the version is the one the first of them left behind.
  const found = await desk.ask.findCase(actor, requestId)
  const at = { requestId, version: found?.file.version ?? 0 }
  const sending = { letterId: id, deliveryId: randomUUID(), on, way: 'post', tracking: tracking.trim() } as const
  const sent = await desk.letters.act.sendLetter(actor, at, sending)
  return sent.ok ? undefined : refusalText[sent.refusal]
}

/** The chosen letters to print, with the files that go along: one PDF, an archive where there are such files, or Word files. */
async function packLetters(desk: LetterDesk, actor: Staff, fields: RawFields): Promise<Outcome<Reply, FieldErrors>> {
  const listed = await desk.letters.ask.lettersToSend(actor)
  const chosen = listed.filter(({ id }) => fields[`letter_${id}`] === 'on')
  const found = await Promise.all(chosen.map(({ id, requestId }) => desk.letters.ask.findLetter(requestId, id)))
  const [first, ...rest] = found.filter((letter) => letter !== undefined)
  if (first === undefined) return refuse({ '': '请先勾选要打印的文书。' })
  const enclosed = await Promise.all(rest.map((letter) => withEnclosures(desk, letter)))
  const letters = [await withEnclosures(desk, first), ...enclosed] as const
  return done(fields['mode'] === 'zip' ? await zipped(letters) : await printed(letters[0], enclosed))
}

async function printed(first: LetterToTake, rest: readonly LetterToTake[]): Promise<Reply> {
  const { name, bytes, packed } = await lettersToPrint(first, rest)
  return { kind: 'file', bytes, mediaType: packed ? 'application/zip' : 'application/pdf', name }
}

async function zipped(letters: readonly LetterToTake[]): Promise<Reply> {
  const name = `待送达文书${letters.length}件.zip`
  return { kind: 'file', bytes: await lettersAsWord(letters), mediaType: 'application/zip', name }
}
