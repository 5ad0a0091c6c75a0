import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { usualSettings } from '../../src/modules/organizations/public.ts'
import { useDatabase } from '../support/database.ts'
import { openLetterOffice } from '../support/letter-office.ts'
import { openRequestPortal } from '../support/request-portal.ts'

const db = useDatabase()

type Form = Readonly<Record<string, string>>

/** An office whose clerk decides alone, with one request, and the steps of its course as forms are sent. */
async function aCourse() {
  const settings = { ...usualSettings, decisionSteps: [], singleHanded: true }
  const office = await openLetterOffice(db.database, { settings })
  const id = await office.desk.aRequest()
  const path = `/office/requests/${id}`
  const version = async () => String((await office.desk.on(id)).version)
  const send = async (noun: string, form: Form) => office.post(`${path}/${noun}`, { version: await version(), ...form })
  const take = async (noun: string, form: Form) => {
    const reply = await send(noun, form)
    if (reply.statusCode !== 303) throw new Error(`${noun}: ${reply.statusCode} ${faultsIn(reply.body)}`)
    return reply
  }
  return { office, id, path, send, take, state: async () => (await office.desk.caseOf(id)).state }
}

const faultsIn = (body: string) => /<[^>]*form-errors.*?<\/div>/s.exec(body)?.[0] ?? ''
const granted = {
  ...{ outcome: 'granted', variant: 'supplied', mode: 'propose', way: 'post' },
  ...{ suppliedList: '补偿标准明细表', supplyForm: '纸质复制件', copies: '1', pages: '3' },
}

describe('转为主动公开（条例第四十四条）', () => {
  const published = {
    published: 'yes',
    title: '柳林镇2025年征地补偿标准',
    summary: '标准表见https://www.example.cn/bz.html。',
  }

  test('what was given to one stands on the portal for everybody, until it is taken back', async () => {
    const { take, path, office } = await aCourse()
    const portal = await openRequestPortal(db.database)
    await take('decision', granted)
    await take(`letters/${await replyOf(office, path)}/delivery`, post)
    expect((await office.get(path)).body).toContain('转为主动公开')
    expect((await office.get(`${path}/publication`)).body).toContain('发放明细"')
    await take('publication', published)
    const shown = await portal.get('/requests/answers')
    expect(shown.body).toContain('柳林镇2025年征地补偿标准')
    expect(shown.body).toContain('<a href="https://www.example.cn/bz.html">https://www.example.cn/bz.html</a>。')
    expect(shown.body).not.toContain('王小明')
    expect((await office.get(`${path}/publication`)).body).toContain('value="柳林镇2025年征地补偿标准"')
    await take('publication', { ...published, published: 'no' })
    expect((await portal.get('/requests/answers')).body).not.toContain('柳林镇2025年征地补偿标准')
  })

  test('never names who asked, and is not offered for what was not disclosed', async () => {
    const { take, send, path, office } = await aCourse()
    const refused = { outcome: 'unable-need-creation', variant: 'unable', creationReason: '需要逐件统计' }
    await take('decision', { ...refused, way: 'post', mode: 'propose' })
    await take(`letters/${await replyOf(office, path)}/delivery`, post)
    expect((await office.get(path)).body).not.toContain('转为主动公开')
    expect((await send('publication', published)).body).toContain('只有予以公开、部分公开的答复可以转为主动公开。')

    const other = await aCourse()
    await other.take('decision', granted)
    await other.take(`letters/${await replyOf(other.office, other.path)}/delivery`, post)
    const named = await other.send('publication', { ...published, summary: '应王小明的申请公开。' })
    expect(named.statusCode).toBe(400)
    expect(named.body).toContain('公开的内容中不能出现申请人的姓名或者名称。')
    expect(named.body).toContain('应王小明的申请公开。</textarea>')
  })
})

describe('告知第三方决定公开（条例第三十二条）', () => {
  const notice = {
    ...{ basis: 'objection-unfounded', reason: '所称内容已经依法公示', disclosedMatter: '合同单价' },
    ...{ releaseOn: '2026-02-13', mode: 'issue' },
  }

  test('is asked for before the reply leaves, and says what, when and why', async () => {
    const { take, send, path, office, state } = await aCourse()
    await objectionOn({ take, state })
    await take('decision', granted)
    const reply = await replyOf(office, path)
    const early = await send(`letters/${reply}/delivery`, post)
    expect(early.body).toContain('须先把决定公开的内容和理由书面告知第三方')
    expect((await office.get(path)).body).toContain('告知第三方决定公开')
    const form = await office.get(`${path}/third-party-notice`)
    expect(form.body).toContain('其意见：涉及商业秘密')
    const consultationId = (await state()).consultations[0]?.id ?? ''
    const shown = await send('third-party-notice', { ...notice, consultationId, mode: 'preview' })
    expect(shown.body).toContain('不同意公开的理由不能成立，具体是：所称内容已经依法公示')
    await take('third-party-notice', { ...notice, consultationId })
    const letters = await office.get(`${path}/letters`)
    expect(letters.body).toContain('示范建设公司')
    const unsent = await send(`letters/${reply}/delivery`, post)
    expect(unsent.body).toContain('告知第三方的文书已经签发，但是还没有登记发出')
  })

  test('keeps what was typed where a reason or the day is missing', async () => {
    const { take, send, state } = await aCourse()
    await objectionOn({ take, state })
    await take('decision', granted)
    const consultationId = (await state()).consultations[0]?.id ?? ''
    const empty = await send('third-party-notice', { ...notice, consultationId, reason: '' })
    expect(empty.statusCode).toBe(400)
    expect(empty.body).toContain('<a href="#reason">请写明理由。</a>')
    expect(empty.body).toContain('合同单价</textarea>')
    const late = await send('third-party-notice', { ...notice, consultationId, releaseOn: '2026-04-30' })
    expect(late.body).toContain('拟公开之日不能晚于答复期限届满之日。')
  })

  test('a letter to a third party carries no wish of the applicant for its delivery', async () => {
    const { take, office } = await aCourse()
    await take('consultation', { ...consultation, mode: 'issue' })
    const { body } = await office.get('/office/deliveries')
    expect(body).toContain('示范建设公司')
    expect(body).not.toContain('邮寄</td>')
  })
})

describe('延迟答复（条例第三十五条）', () => {
  test('is set after good reasons, with the letter that tells it', async () => {
    const { take, send, path, office, state } = await aCourse()
    const asked = { volumePeriod: '2026年1月', volumeCount: '41', answerBy: '2026-02-24', mode: 'issue' }
    await take('reasons-notice', asked)
    await take('reasons', { on: '2026-02-13', reasons: '课题研究', reasonable: 'yes' })
    expect((await office.get(`${path}/delay`)).body).toContain('2026年3月19日')
    const later = { until: '2026-04-30', reason: '需要逐件核对41件档案', mode: 'issue' }
    const early = await send('delay', { ...later, until: '2026-03-01' })
    expect(early.body).toContain('延迟的日期应当晚于现在的答复期限。')
    expect(early.body).toContain('需要逐件核对41件档案</textarea>')
    await take('delay', later)
    expect((await state()).delayedUntil).toBe('2026-04-30')
    expect((await office.get(`${path}/letters`)).body).toContain('延迟答复告知书')
  })
})

describe('随文书发出的附件', () => {
  test('a letter is taken whole: the letter and its files, nothing of another case', async () => {
    const { take, id, path, office } = await aCourse()
    const fileId = await office.desk.attach(id, 'disclosed-copy', '补偿标准明细表.txt')
    const other = await office.desk.aRequest()
    const foreign = await office.desk.attach(other, 'disclosed-copy', '别的申请.txt')
    await take('decision', { ...granted, [`file_${fileId}`]: 'on', [`file_${foreign}`]: 'on' })
    const reply = await replyOf(office, path)
    expect((await office.get(`${path}/letters/${reply}`)).body).toContain(`/letters/${reply}/zip`)
    const packed = await office.get(`${path}/letters/${reply}/zip`)
    expect(packed.headers['content-type']).toBe('application/zip')
    const names = Object.keys(unzipSync(packed.rawPayload)).join('\n')
    expect(names).toMatch(/^示\d+局公开\S*〔2026〕1号 .*\.pdf$/m)
    expect(names).toMatch(/^附件\/.*\/补偿标准明细表\.txt$/m)
    expect(names).not.toContain('别的申请')
    const printed = await office.post('/office/deliveries', { [`letter_${reply}`]: 'on', mode: 'pdf' })
    expect(Object.keys(unzipSync(printed.rawPayload)).join()).toContain('补偿标准明细表.txt')
  })
})

const post = { way: 'post', sentOn: '2026-02-13', tracking: 'XA12345678911' }
const consultation = { with: 'third-party', party: '示范建设公司', consultedMatter: '合同单价。' }

async function objectionOn({ take, state }: Pick<Awaited<ReturnType<typeof aCourse>>, 'take' | 'state'>) {
  await take('consultation', { ...consultation, mode: 'issue' })
  const consultationId = (await state()).consultations[0]?.id ?? ''
  await take('opinion', { consultationId, on: '2026-02-13', answer: 'disagrees', reasons: '涉及商业秘密' })
}

async function replyOf(office: Awaited<ReturnType<typeof openLetterOffice>>, path: string): Promise<string> {
  const found = await office.desk.caseOf(path.split('/').at(-1) ?? '')
  return found.state.decisionLetterId ?? ''
}
