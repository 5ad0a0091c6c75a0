import { describe, expect, test } from 'vitest'
import { usualSettings } from '../../src/modules/organizations/public.ts'
import { aClerk } from '../../src/modules/requests/testing/a-desk.ts'
import { openDocument } from '../../src/platform/documents/read/open-document.ts'
import { useDatabase } from '../support/database.ts'
import { openLetterOffice } from '../support/letter-office.ts'

const db = useDatabase()

type Office = Awaited<ReturnType<typeof openLetterOffice>>

const version = async ({ desk }: Office, id: string) => String((await desk.on(id)).version)
const pathOf = (id: string) => `/office/requests/${id}`

async function textOf(bytes: Uint8Array): Promise<string> {
  const opened = await openDocument({ bytes, name: 'letter' })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  return opened.value.text
}

/** A decision as far as its letter being issued. */
async function decide(office: Office, id: string): Promise<string> {
  const form = { outcome: 'unable-need-creation', variant: 'unable', creationReason: '需要逐件统计', way: 'post' }
  const proposed = await office.post(`${pathOf(id)}/decision`, {
    ...form,
    version: await version(office, id),
    mode: 'propose',
  })
  expect(proposed.statusCode).toBe(303)
  const { desk } = office
  await office.post(`${pathOf(id)}/decision-review`, { version: await version(office, id), comment: '' }, desk.reviewer)
  const signed = await office.post(
    `${pathOf(id)}/decision-approval`,
    { version: await version(office, id) },
    desk.approver,
  )
  expect(signed.headers.location).toBe(`${pathOf(id)}/letters`)
  return (await desk.caseOf(id)).state.decisionLetterId ?? ''
}

describe('a step told by a letter', () => {
  const typed = { defects: '请说明所需明细的年份。', guidance: '例如“2025年”。', workingDays: '10' }

  test('is previewed first: nothing is issued, nothing typed is lost', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const shown = await office.post(`${pathOf(id)}/correction-notice`, { ...typed, version: '1', mode: 'preview' })
    expect(shown.statusCode).toBe(200)
    expect(shown.body).toContain('签发前检查通过')
    expect(shown.body).toContain('请您于2026年3月5日前（含当日）')
    expect(shown.body).toContain('例如“2025年”。</textarea>')
    expect(shown.body).toContain('value="issue"')
    expect(await office.desk.lettersOf(id)).toEqual([])
  })

  test('is issued with number and day, and the case waits for the applicant', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const issued = await office.post(`${pathOf(id)}/correction-notice`, { ...typed, version: '1', mode: 'issue' })
    expect(issued.headers.location).toBe(`${pathOf(id)}/letters`)
    const { body } = await office.get(`${pathOf(id)}/letters`)
    expect(body).toMatch(/示\d+局公开告〔2026〕1号/)
    expect(body).toContain('待送达')
    expect((await office.desk.caseOf(id)).state.stage).toBe('awaiting-correction')
  })

  test('comes back with mistakes at their fields, and tells of a change by somebody else', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const empty = await office.post(`${pathOf(id)}/correction-notice`, { ...typed, defects: '', version: '1' })
    expect(empty.statusCode).toBe(400)
    expect(empty.body).toContain('<a href="#defects">请写明需要补正的事项。</a>')
    const late = await office.post(`${pathOf(id)}/correction-notice`, { ...typed, version: '7', mode: 'issue' })
    expect(late.body).toContain('刚刚被他人更新')
    expect(late.body).toContain('请说明所需明细的年份。</textarea>')
  })

  test('does not leave where a letter to a third party names the applicant', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const asked = { with: 'third-party', party: '示范建设公司', consultedMatter: '王小明申请的合同单价。' }
    const shown = await office.post(`${pathOf(id)}/consultation`, { ...asked, version: '1', mode: 'preview' })
    expect(shown.body).toContain('不应当写明申请人')
    expect(shown.body).not.toContain('value="issue"')
    const issued = await office.post(`${pathOf(id)}/consultation`, { ...asked, version: '1', mode: 'issue' })
    expect(issued.statusCode).toBe(400)
    expect(await office.desk.lettersOf(id)).toEqual([])
  })

  test('a consultation sends the letter, a form to answer on, and a notice to the applicant', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const asked = { with: 'third-party', party: '示范建设公司', consultedMatter: '合同单价。', tellApplicant: 'on' }
    await office.post(`${pathOf(id)}/consultation`, { ...asked, version: '1', mode: 'issue' })
    const letters = await office.desk.lettersOf(id)
    expect(letters.map(({ code }) => code).toSorted()).toEqual([
      'consultation-notice',
      'third-party-answer',
      'third-party-consultation',
    ])
    expect(letters.find(({ code }) => code === 'third-party-answer')?.number).toBeNull()
  })
})

/** What an organ settled that charges by the item. */
const chargingByItem = { settings: { ...usualSettings, feeMethod: 'per-item' } } as const

describe('a fee notice', () => {
  test('reckons band by band and asks nobody for an amount', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const form = { pages: '68', paymentWay: '缴入县级国库。', version: '1' }
    const shown = await office.post(`${pathOf(id)}/fee-notice`, { ...form, mode: 'preview' })
    expect(shown.body).toContain('<strong>380元</strong>')
    await office.post(`${pathOf(id)}/fee-notice`, { ...form, mode: 'issue' })
    expect((await office.get('/office/fees')).body).toContain('按量，68页')
    const wrong = { version: await version(office, id), paidOn: '2026-02-13', yuan: '379.00', receipt: '' }
    expect((await office.post(`${pathOf(id)}/fee-payment`, wrong)).body).toContain('与收费通知不一致')
    await office.post(`${pathOf(id)}/fee-payment`, { ...wrong, yuan: '380' })
    expect((await office.get('/office/fees')).body).toContain('已缴1件，共380元')
  })

  test('is refused within what is free, and by item for the first ten of the month', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const form = { pages: '30', paymentWay: '缴入国库。', version: '1', mode: 'preview' }
    expect((await office.post(`${pathOf(id)}/fee-notice`, form)).body).toContain('不收取信息处理费')
    const other = await openLetterOffice(db.database, chargingByItem)
    const byItem = await other.post(`${pathOf(await other.desk.aRequest())}/fee-notice`, form)
    expect(byItem.statusCode).toBe(400)
    expect(byItem.body).toContain('本自然月的第1件')
  })

  test('by item counts the requests of the same person in the month', async () => {
    const office = await openLetterOffice(db.database, chargingByItem)
    for (let count = 0; count < 10; count += 1) await office.desk.aRequest()
    const id = await office.desk.aRequest()
    const form = { paymentWay: '缴入国库。', version: '1', mode: 'preview' }
    const { body } = await office.post(`${pathOf(id)}/fee-notice`, form)
    expect(body).toContain('<strong>100元</strong>')
    expect(body).toContain('本申请为该自然月内累计第11件')
  })
})

describe('a request split into parts', () => {
  /** A request of the post, split into two. */
  async function split(office: Office): Promise<string> {
    const id = await office.desk.aRequest({ channel: 'registered-mail' })
    const parts = ['柳林路改造项目的批复文件', '柳林路改造项目的资金安排']
    const done = await office.desk.requests.act.split(office.desk.clerk, await office.desk.on(id), parts)
    expect(done.ok).toBe(true)
    return id
  }

  test('is told to its applicant by a letter with number and code of every part, which is delivered as others are', async () => {
    const office = await openLetterOffice(db.database)
    const id = await split(office)
    const untold = '还没有书面告知申请人各件的登记编号和查询码'
    const before = (await office.get(pathOf(id))).body
    expect(before).toContain(untold)
    expect(before).toContain(`href="${pathOf(id)}/split-notice"`)
    const form = { version: await version(office, id), mode: 'issue' }
    expect((await office.post(`${pathOf(id)}/split-notice`, form)).statusCode).toBe(303)
    expect((await office.get(pathOf(id))).body).not.toContain(untold)

    const [letter] = await office.desk.requests.letters.ask.listLetters(id)
    expect(letter?.number).toMatch(/〔2026〕1号$/)
    const file = await office.get(`${pathOf(id)}/letters/${letter?.id ?? ''}/docx`)
    const text = await textOf(file.rawPayload)
    const told = [...text.matchAll(/登记编号(\S+?号)，查询码([0-9A-Z-]+)，内容/g)].map(([, number, code]) => [
      number,
      code,
    ])
    expect(told).toHaveLength(2)
    for (const [number = '', code = ''] of told)
      expect(await office.desk.requests.intake.ask.findByCode(number, code.replaceAll('-', ''))).toBeDefined()

    const sent = { version: await version(office, id), way: 'post', tracking: 'EMS123', sentOn: '2026-02-13' }
    expect((await office.post(`${pathOf(id)}/letters/${letter?.id ?? ''}/delivery`, sent)).statusCode).toBe(303)
  })

  test('is told only once it is split', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    expect((await office.get(`${pathOf(id)}/split-notice`)).statusCode).toBe(409)
  })
})

describe('a decision', () => {
  test('offers the 21 results as Table 3 has them, and says what is lacking', async () => {
    const office = await openLetterOffice(db.database)
    const { body } = await office.get(`${pathOf(await office.desk.aRequest())}/decision`)
    expect(body.match(/id="result-/g)).toHaveLength(21)
    expect(body).toContain('已经告知补正，合理期限届满而申请人无正当理由未补正。')
    expect(body).not.toContain('variant=closed&amp;')
    expect(body).toContain('outcome=granted&amp;variant=supplied')
  })

  test('asks exactly what the result needs, and comes back with the mistakes', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const result = { outcome: 'denied-process', variant: 'denied' }
    const { body } = await office.get(`${pathOf(id)}/decision?outcome=denied-process&variant=denied`)
    for (const name of ['processKind', 'withholdReason', 'discretionNote']) expect(body).toContain(`name="${name}"`)
    expect(body).not.toContain('name="publicationPlace"')
    const sent = { ...result, version: '1', mode: 'propose', processKind: '过程稿', withholdReason: '尚在讨论' }
    const again = await office.post(`${pathOf(id)}/decision`, sent)
    expect(again.statusCode).toBe(400)
    expect(again.body).toContain('<a href="#discretionNote">请填写“裁量说明”。</a>')
    expect(again.body).toContain('尚在讨论</textarea>')
  })

  test('a 部分公开 tells part by part and lets no copy out that still says what it hides', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const fileId = await office.desk.attach(id, 'redacted-copy', '明细.txt')
    const form = {
      ...{ outcome: 'partial', variant: 'redacted', version: '1', way: 'post', openParts: '补偿标准' },
      ...{ part_1: '第3页账号', ground_1: 'denied-third-party', reason_1: '个人隐私', [`file_${fileId}`]: 'on' },
      ...{ noConsultationReason: '与申请无关', publicInterestNote: '无重大影响', hidden: '622848' },
    }
    const unseen = await office.post(`${pathOf(id)}/decision`, { ...form, mode: 'propose' })
    expect(unseen.statusCode).toBe(400)
    expect(unseen.body).toContain('请人工逐页核对后勾选')
    const proposed = await office.post(`${pathOf(id)}/decision`, { ...form, mode: 'propose', seenByPerson: 'on' })
    expect(proposed.headers.location).toBe(pathOf(id))
    const [letter] = await office.desk.lettersOf(id)
    expect(JSON.stringify(letter?.letter)).toContain('第3页账号：公开会对第三方合法权益造成损害')
    expect(letter?.letter.attachments).toEqual(['明细.txt'])
    expect(JSON.stringify(letter)).not.toContain('622848')
  })

  test('goes from proposal over review to signature, each by somebody who may', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const handler = aClerk(office.desk.organId, ['see-requests', 'handle-requests'])
    office.employ(handler)
    const form = { outcome: 'unable-need-creation', variant: 'unable', creationReason: '需要逐件统计', way: 'post' }
    await office.post(`${pathOf(id)}/decision`, { ...form, version: '1', mode: 'propose' }, handler)
    const own = await office.get(`${pathOf(id)}/decision`, handler)
    expect(own.body).toContain('拟稿人不能审核、签发自己拟定的答复。')
    const forbidden = await office.post(`${pathOf(id)}/decision-review`, { version: '2' }, handler)
    expect(forbidden.statusCode).toBe(403)
    const back = await office.post(`${pathOf(id)}/decision-return`, { version: '3', why: '' }, office.desk.reviewer)
    expect(back.body).toContain('请写明退回的理由。')
    await office.post(`${pathOf(id)}/decision-review`, { version: '3', comment: '同意' }, office.desk.reviewer)
    await office.post(`${pathOf(id)}/decision-approval`, { version: '4' }, office.desk.approver)
    expect((await office.desk.caseOf(id)).state).toMatchObject({ stage: 'decided', decidedOn: '2026-02-13' })
  })
})

describe('a letter', () => {
  test('is read, printed as PDF and Word, and only by those who see the case', async () => {
    const [office, elsewhere] = [await openLetterOffice(db.database), await openLetterOffice(db.database)]
    const id = await office.desk.aRequest()
    const letter = `${pathOf(id)}/letters/${await decide(office, id)}`
    expect((await office.get(letter)).body).toContain('政府信息无法提供告知书')
    for (const format of ['pdf', 'docx']) {
      const file = await office.get(`${letter}/${format}`)
      expect(await textOf(new Uint8Array(file.rawPayload))).toContain('需要逐件统计')
      expect((await elsewhere.get(`${letter}/${format}`)).statusCode).toBe(404)
    }
    expect((await elsewhere.get(letter)).statusCode).toBe(404)
    const other = await office.desk.aRequest()
    expect((await office.get(letter.replace(id, other))).statusCode).toBe(404)
  })

  test('by post counts from the post’s hands, and needs its number', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const letter = `${pathOf(id)}/letters/${await decide(office, id)}`
    office.desk.itIs('2026-03-19T02:00:00Z')
    const sent = { way: 'post', sentOn: '2026-03-19', tracking: '' }
    const without = await office.post(`${letter}/delivery`, { ...sent, version: await version(office, id) })
    expect(without.body).toContain('邮寄的请填写邮件号')
    await office.post(`${letter}/delivery`, { ...sent, tracking: 'XA12345678911', version: await version(office, id) })
    expect((await office.desk.caseOf(id)).state.stage).toBe('replied')
    expect((await office.get(letter)).body).toContain('按期答复：2026年3月19日（以交邮之日为准）')
  })

  test('handed over counts from the signature, and can be late', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const letter = `${pathOf(id)}/letters/${await decide(office, id)}`
    office.desk.itIs('2026-03-20T02:00:00Z')
    const sent = { way: 'direct', sentOn: '2026-03-19', tracking: '', version: await version(office, id) }
    await office.post(`${letter}/delivery`, sent)
    expect((await office.desk.caseOf(id)).state.stage).toBe('decided')
    const deliveryId = (await office.desk.caseOf(id)).state.deliveries[0]?.id ?? ''
    const early = { deliveryId, servedOn: '2026-03-18', by: '', version: await version(office, id) }
    expect((await office.post(`${letter}/service`, early)).body).toContain('日期不能早于发出之日。')
    await office.post(`${letter}/service`, { ...early, servedOn: '2026-03-20', by: '王小明' })
    expect((await office.get(letter)).body).toContain('逾期答复：2026年3月20日（以签收之日为准）')
  })

  test('that came back is sent again', async () => {
    const office = await openLetterOffice(db.database)
    const id = await office.desk.aRequest()
    const letter = `${pathOf(id)}/letters/${await decide(office, id)}`
    const sent = { way: 'post', sentOn: '2026-02-13', tracking: 'XA1', version: await version(office, id) }
    await office.post(`${letter}/delivery`, sent)
    const deliveryId = (await office.desk.caseOf(id)).state.deliveries[0]?.id ?? ''
    const back = { deliveryId, failedOn: '2026-02-13', why: '查无此人', version: await version(office, id) }
    await office.post(`${letter}/failure`, back)
    const { body } = await office.get(letter)
    expect(body).toContain('查无此人')
    expect(body).toContain('登记发出')
    expect((await office.get('/office/deliveries')).body).toContain('待发出（1）')
  })

  test('many leave at once by their numbers, or are printed together', async () => {
    const office = await openLetterOffice(db.database)
    const letters = []
    for (const id of [await office.desk.aRequest(), await office.desk.aRequest()])
      letters.push(await decide(office, id))
    const chosen = Object.fromEntries(letters.map((id) => [`letter_${id}`, 'on']))
    const printed = await office.post('/office/deliveries', { ...chosen, mode: 'pdf' })
    expect(printed.headers['content-type']).toBe('application/pdf')
    expect((await office.post('/office/deliveries', { ...chosen, mode: 'zip' })).headers['content-type']).toContain(
      'zip',
    )
    expect((await office.post('/office/deliveries', { mode: 'pdf' })).body).toContain('请先勾选要打印的文书。')
    const numbers = Object.fromEntries(letters.map((id, at) => [`tracking_${id}`, `XA${at}`]))
    await office.post('/office/deliveries', { ...numbers, sentOn: '2026-02-13', mode: 'post' })
    expect((await office.get('/office/deliveries')).body).toContain('待发出（0）')
  })
})
