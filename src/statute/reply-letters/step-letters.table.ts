import type { LetterDefinition } from './letter-definition.ts'
import { closing, opening, remedies } from './shared-paragraphs.table.ts'

/** Documents on the way to a result. They decide nothing and tell no remedies, but for the one to a third party. */
export const stepLetters = [
  {
    code: 'receipt', mark: 'RCPT', zh: '登记回执', title: '政府信息公开申请登记回执', article: '条例 第三十一条、第四十五条',
    addressee: 'applicant', series: null, remedy: 'none', needs: [], may: ['queryCode', 'statusAddress', 'wantedForm'],
    paragraphs: [
      { key: 'received', text: '本机关于{receivedOn}收到{you}通过{channel}提出的政府信息公开申请，现予登记，登记编号为{registerNumber}。', locked: false },
      { key: 'quote-lead', text: '{you}申请公开的内容为：', locked: true },
      { key: 'quote', text: '{description}', locked: true, kind: 'quote' },
      { key: 'form', text: '{you}要求的提供方式为：{wantedForm}。', locked: false },
      { key: 'term', text: '根据《中华人民共和国政府信息公开条例》第三十三条第二款的规定，本机关将自收到申请之日起20个工作日内答复，答复期限届满之日为{dueOn}。需要补正、延长答复期限或者征求第三方和其他机关意见的，本机关将另行告知。', locked: true },
      { key: 'status', text: '{you}可以凭登记编号和查询码查询办理进度。查询码为{queryCode}，请妥善保管。', locked: false },
      { key: 'address', text: '查询地址：{statusAddress}', locked: false },
    ],
  },
  {
    code: 'correction-notice', mark: 'CORR', zh: '补正告知书', title: '政府信息公开申请补正告知书', article: '条例 第三十条',
    addressee: 'applicant', series: 'notice', remedy: 'none', needs: ['defects', 'guidance'], may: [],
    paragraphs: [
      { key: 'opening', text: '本机关于{receivedOn}收到{you}通过{channel}提出的政府信息公开申请，登记编号为{registerNumber}。', locked: false },
      { key: 'quote-lead', text: '{you}申请公开的内容为：', locked: true },
      { key: 'quote', text: '{description}', locked: true, kind: 'quote' },
      { key: 'basis', text: '经审查，{you}的申请尚不明确，本机关难以据此查找和答复。根据《中华人民共和国政府信息公开条例》第三十条的规定，现一次性告知{you}补正下列事项：', locked: true },
      { key: 'defects', text: '{defects}', locked: true },
      { key: 'guidance-lead', text: '为便于补正，说明如下：', locked: false },
      { key: 'guidance', text: '{guidance}', locked: false },
      { key: 'term', text: '请{you}于{correctionAnswerBy}前（含当日）将补正后的申请提交本机关。答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。', locked: true },
      { key: 'help', text: '补正中如有疑问，请与本机关{disclosureUnit}联系，本机关将予以协助。', locked: false },
      closing,
    ],
  },
  {
    code: 'reasons-notice', mark: 'REAS', zh: '说明理由告知书', title: '政府信息公开申请说明理由告知书', article: '条例 第三十五条',
    addressee: 'applicant', series: 'notice', remedy: 'none', needs: ['volumePeriod', 'volumeCount'], may: [],
    paragraphs: [
      ...opening,
      { key: 'counts', text: '经统计，{volumePeriod}期间，{you}向本机关提出政府信息公开申请共{volumeCount}件，数量、频次明显超过合理范围。', locked: false },
      { key: 'basis', text: '根据《中华人民共和国政府信息公开条例》第三十五条的规定，现要求{you}说明理由，并请于{reasonsAnswerBy}前（含当日）以书面形式提交本机关。', locked: true },
      { key: 'consequence', text: '本机关认为理由不合理，或者{you}逾期不说明理由的，将告知{you}不予处理；认为理由合理但是无法在规定期限内答复的，将确定延迟答复的合理期限并告知{you}。', locked: true },
      closing,
    ],
  },
  {
    code: 'delay-notice', mark: 'DELAY', zh: '延迟答复告知书', title: '政府信息公开申请延迟答复告知书', article: '条例 第三十五条',
    addressee: 'applicant', series: 'notice', remedy: 'none', needs: ['delayReason', 'delayedUntil'], may: [],
    paragraphs: [
      ...opening,
      { key: 'basis', text: '{you}说明的理由，本机关认为合理。因{delayReason}，本机关无法在规定期限内答复。根据《中华人民共和国政府信息公开条例》第三十五条的规定，本机关确定于{delayedUntil}前（含当日）答复{you}。', locked: true },
      closing,
    ],
  },
  {
    code: 'extension-notice', mark: 'EXT', zh: '延长答复期限告知书', title: '政府信息公开申请延长答复期限告知书', article: '条例 第三十三条第二款',
    addressee: 'applicant', series: 'notice', remedy: 'none', needs: ['extensionReason'], may: [],
    paragraphs: [
      ...opening.filter(({ key }) => key !== 'extended'),
      { key: 'basis', text: '因{extensionReason}，本机关不能在{dueOn}前答复。根据《中华人民共和国政府信息公开条例》第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，答复期限延长{extensionDays}个工作日，延长后的答复期限届满之日为{extendedDueOn}。', locked: true },
      closing,
    ],
  },
  {
    code: 'third-party-consultation', mark: 'TP-Q', zh: '征求第三方意见书', title: '政府信息公开征求第三方意见书', article: '条例 第三十二条',
    addressee: 'third-party', series: 'letter', remedy: 'none', needs: ['consultedMatter'], may: [],
    paragraphs: [
      { key: 'opening', text: '本机关收到一件政府信息公开申请，申请公开的政府信息涉及{you}，公开后可能损害{you}的合法权益。所涉内容为：', locked: false },
      { key: 'matter', text: '{consultedMatter}', locked: true },
      { key: 'basis', text: '根据《中华人民共和国政府信息公开条例》第三十二条的规定，现征求{you}的意见。请自收到本征求意见书之日起15个工作日内，填写所附回执，说明是否同意公开；不同意公开的，请说明理由。', locked: true },
      { key: 'consequence', text: '{you}逾期未提出意见的，由本机关依照该条例的规定决定是否公开。{you}不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知{you}。', locked: true },
      { key: 'closing', text: '请予支持为盼。', locked: false },
    ],
  },
  {
    code: 'third-party-answer', mark: 'TP-A', zh: '第三方意见回执', title: '第三方意见回执', article: '条例 第三十二条',
    addressee: 'organ', series: null, remedy: 'none', needs: [], may: [], isForm: true,
    paragraphs: [
      { key: 'opening', text: '你机关{consultationSentOn}发出的政府信息公开征求第三方意见书收悉。现就有关政府信息的公开答复如下（请在方框内打“√”）：', locked: false },
      { key: 'agree', text: '□ 同意公开。', locked: true },
      { key: 'partly', text: '□ 同意公开部分内容。不同意公开的内容和理由：', locked: true },
      { key: 'disagree', text: '□ 不同意公开。理由：', locked: true },
      { key: 'signature', text: '第三方（签名或者盖章）：', locked: false },
      { key: 'telephone', text: '联系电话：', locked: false },
    ],
  },
  {
    code: 'consultation-notice', mark: 'TP-N', zh: '征求意见告知书（致申请人）', title: '政府信息公开征求意见告知书', article: '条例 第三十二条、第三十三条第三款',
    addressee: 'applicant', series: 'notice', remedy: 'none', needs: [], may: [],
    paragraphs: [
      ...opening,
      { key: 'basis', text: '经审查，{you}申请公开的政府信息涉及第三方或者其他机关，本机关已于{consultationSentOn}依法书面征求意见。根据《中华人民共和国政府信息公开条例》第三十三条第三款的规定，征求第三方和其他机关意见所需时间不计算在答复期限内。', locked: true },
      closing,
    ],
  },
  {
    code: 'split-notice', mark: 'SPLIT', zh: '拆分办理告知书', title: '政府信息公开申请拆分办理告知书', article: '国办函〔2020〕109号',
    addressee: 'applicant', series: 'notice', remedy: 'none', needs: [], may: ['statusAddress'],
    paragraphs: [
      { key: 'opening', text: '本机关于{receivedOn}收到{you}通过{channel}提出的政府信息公开申请，登记编号为{registerNumber}。', locked: false },
      { key: 'quote-lead', text: '{you}申请公开的内容为：', locked: true },
      { key: 'quote', text: '{description}', locked: true, kind: 'quote' },
      { key: 'basis', text: '{you}的申请包含几个独立的事项。按照“一事一申请”的原则，本机关将其拆分为下列各件，分别办理、分别答复：', locked: true },
      { key: 'parts', text: '{partsList}', locked: true },
      { key: 'term', text: '各件收到申请的日期和答复期限与原申请相同，原登记编号不再使用。', locked: true },
      { key: 'status', text: '{you}可以凭各件的登记编号和查询码查询办理进度、接收答复。请妥善保管查询码。', locked: false },
      { key: 'address', text: '查询地址：{statusAddress}', locked: false },
      closing,
    ],
  },
  {
    code: 'third-party-decision', mark: 'TP-D', zh: '决定公开告知书（致第三方）', title: '政府信息公开决定告知书', article: '条例 第十五条、第三十二条',
    addressee: 'third-party', series: 'reply', remedy: 'choice', needs: ['disclosedMatter', 'releaseOn'], may: ['publicInterestReason', 'unfoundedReason'],
    paragraphs: [
      { key: 'opening', text: '本机关于{consultationSentOn}就一件政府信息公开申请书面征求{you}的意见。{you}不同意公开，或者不同意公开其中部分内容。', locked: false },
      { key: 'basis', text: '经审查，本机关认为不公开该政府信息可能对公共利益造成重大影响，理由是：{publicInterestReason}。根据《中华人民共和国政府信息公开条例》第十五条、第三十二条的规定，本机关决定予以公开。', locked: true, when: 'public-interest' },
      { key: 'unfounded', text: '经审查，本机关认为{you}不同意公开的理由不能成立，具体是：{unfoundedReason}。根据《中华人民共和国政府信息公开条例》第十五条、第三十二条的规定，本机关决定予以公开。', locked: true, when: 'objection-unfounded' },
      { key: 'matter-lead', text: '决定公开的政府信息内容为：', locked: true },
      { key: 'matter', text: '{disclosedMatter}', locked: true },
      { key: 'release', text: '本机关将于{releaseOn}向申请人提供上述政府信息。', locked: false },
      remedies,
    ],
  },
  {
    code: 'co-maker-consultation', mark: 'CO-Q', zh: '征求意见书（共同制作机关）', title: '政府信息公开征求意见书', article: '条例 第三十四条',
    addressee: 'organ', series: 'letter', remedy: 'none', needs: ['consultedMatter'], may: [],
    paragraphs: [
      { key: 'opening', text: '本机关收到一件政府信息公开申请，申请公开的政府信息由你机关与本机关共同制作。所涉内容为：', locked: false },
      { key: 'matter', text: '{consultedMatter}', locked: true },
      { key: 'basis', text: '根据《中华人民共和国政府信息公开条例》第三十四条的规定，现征求你机关的意见。请自收到本征求意见书之日起15个工作日内提出意见；不同意公开的，请说明理由和依据。逾期未提出意见的，视为同意公开。', locked: true },
      { key: 'closing', text: '请予支持为盼。', locked: false },
    ],
  },
  {
    code: 'organ-consultation', mark: 'OT-Q', zh: '征求意见函（其他机关）', title: '政府信息公开征求意见函', article: '条例 第十一条、第三十三条第三款',
    addressee: 'organ', series: 'letter', remedy: 'none', needs: ['consultedMatter'], may: [],
    paragraphs: [
      { key: 'opening', text: '本机关收到一件政府信息公开申请，申请公开的政府信息涉及你机关。所涉内容为：', locked: false },
      { key: 'matter', text: '{consultedMatter}', locked: true },
      { key: 'basis', text: '根据《中华人民共和国政府信息公开条例》第十一条、第三十三条第三款的规定，现征求你机关的意见。请自收到本函之日起15个工作日内书面提出意见；认为不应当公开的，请说明理由和依据。逾期未提出意见的，由本机关依照该条例的规定决定是否公开。', locked: true },
      { key: 'closing', text: '请予支持为盼。', locked: false },
    ],
  },
  {
    code: 'internal-assignment', mark: 'ASSIST', zh: '协办单', title: '政府信息公开申请协办单', article: '条例 第四条、第四十五条',
    addressee: 'unit', series: null, remedy: 'none', needs: ['assignedTask', 'assignedBy'], may: [],
    paragraphs: [
      { key: 'opening', text: '本机关于{receivedOn}收到一件政府信息公开申请，登记编号为{registerNumber}，答复期限届满之日为{dueOn}。申请公开的内容为：', locked: false },
      { key: 'quote', text: '{description}', locked: true, kind: 'quote' },
      { key: 'task-lead', text: '请协助办理下列事项：', locked: false },
      { key: 'task', text: '{assignedTask}', locked: false },
      { key: 'term', text: '请于{assignedBy}前（含当日）将书面意见和有关材料送{disclosureUnit}。检索、审查的经过请一并写明，以备归档。', locked: false },
    ],
  },
] as const satisfies readonly LetterDefinition[]
