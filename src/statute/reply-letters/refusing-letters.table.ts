import type { LetterDefinition } from './letter-definition.ts'
import { opening, remedies } from './shared-paragraphs.table.ts'

const RULES = '《中华人民共和国政府信息公开条例》'

/** 无法提供 and 不予处理. */
export const refusingLetters = [
  {
    code: 'unable-not-existing', mark: 'U-1a', zh: '政府信息不存在告知书', title: '政府信息不存在告知书', article: '条例 第三十六条第四项',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['searchTold'], may: [],
    paragraphs: [
      ...opening,
      { key: 'search', text: '本机关对{you}申请公开的政府信息进行了检索：{searchTold}。', locked: true },
      { key: 'decision', text: `经检索，没有{you}所申请公开的信息。根据${RULES}第三十六条第（四）项的规定，现告知{you}：该政府信息不存在。`, locked: true },
      remedies,
    ],
  },
  {
    code: 'unable-other-organ', mark: 'U-1b', zh: '非本机关负责公开告知书', title: '政府信息非本机关负责公开告知书', article: '条例 第十条、第三十六条第五项',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['notOursReason'], may: ['rightOrgan'],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，根据${RULES}第十条的规定，{you}申请公开的政府信息不属于本机关负责公开，理由是：{notOursReason}。根据该条例第三十六条第（五）项的规定，现予告知。`, locked: true },
      { key: 'right-organ', text: '{you}可以向负责公开该政府信息的机关提出申请：{rightOrgan}。', locked: true },
      remedies,
    ],
  },
  {
    code: 'unable-need-creation', mark: 'U-2', zh: '需另行制作告知书', title: '政府信息无法提供告知书', article: '条例 第三十八条',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['creationReason'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，本机关没有{you}所申请公开的现成信息，需要对现有政府信息进行加工、分析，且不属于能够作区分处理的情形。根据${RULES}第三十八条的规定，本机关不予提供。`, locked: true },
      { key: 'reason', text: '具体理由是：{creationReason}。', locked: true },
      remedies,
    ],
  },
  {
    code: 'unable-unclear', mark: 'U-3', zh: '补正后仍不明确告知书', title: '政府信息无法提供告知书', article: '条例 第三十条',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['stillUnclear'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `本机关已依照${RULES}第三十条的规定一次性告知{you}补正。经审查，补正后{you}的申请内容仍不明确，不明确之处是：{stillUnclear}。该条例第二十九条第二款规定，申请应当包括政府信息的名称、文号或者便于行政机关查询的其他特征性描述。据此，本机关无法提供{you}申请公开的政府信息。`, locked: true },
      { key: 'again', text: '{you}明确所需信息的名称、文号或者其他特征后，可以重新提出申请。', locked: false },
      remedies,
    ],
  },
  {
    code: 'refused-petition', mark: 'X-1', zh: '不予处理告知书（信访、投诉、举报）', title: '政府信息公开申请不予处理告知书', article: '条例 第三十九条第一款',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['petitionReason'], may: ['rightChannel'],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}以政府信息公开申请的形式进行信访、投诉、举报等活动，理由是：{petitionReason}。根据${RULES}第三十九条第一款的规定，本机关不作为政府信息公开申请处理。`, locked: true },
      { key: 'channel', text: '{you}的诉求可以通过下列渠道提出：{rightChannel}。', locked: false },
      remedies,
    ],
  },
  {
    code: 'refused-repeat', mark: 'X-2', zh: '不予处理告知书（重复申请）', title: '政府信息公开申请不予重复处理告知书', article: '条例 第三十六条第六项',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['earlierReplyNumber', 'earlierReplyOn'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}此前已就相同政府信息向本机关提出申请，本机关已于{earlierReplyOn}作出答复（文号：{earlierReplyNumber}）。根据${RULES}第三十六条第（六）项的规定，本机关不予重复处理。`, locked: true },
      remedies,
    ],
  },
  {
    code: 'refused-publication', mark: 'X-3', zh: '不予处理告知书（公开出版物）', title: '政府信息公开申请不予处理告知书', article: '条例 第三十九条第二款',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['publicationSource'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}申请的内容为要求提供公开出版物。根据${RULES}第三十九条第二款的规定，本机关不作为政府信息公开申请处理，现将获取的途径告知如下：{publicationSource}。`, locked: true },
      remedies,
    ],
  },
  {
    code: 'refused-massive', mark: 'X-4', zh: '不予处理告知书（大量反复申请）', title: '政府信息公开申请不予处理告知书', article: '条例 第三十五条',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['volumePeriod', 'volumeCount', 'unreasonableReason'], may: [],
    paragraphs: [
      ...opening,
      { key: 'counts', text: '经统计，{volumePeriod}期间，{you}向本机关提出政府信息公开申请共{volumeCount}件，数量、频次明显超过合理范围。', locked: true },
      { key: 'asked', text: '本机关于{reasonsAskedOn}要求{you}说明理由，{you}作了说明。', locked: true, when: 'reasons-given' },
      { key: 'silent', text: '本机关于{reasonsAskedOn}要求{you}说明理由，{you}逾期未作说明。', locked: true, when: 'reasons-not-given' },
      { key: 'decision', text: `经审查，本机关认为{you}的申请理由不合理：{unreasonableReason}。根据${RULES}第三十五条的规定，本机关不予处理。`, locked: true },
      remedies,
    ],
  },
  {
    code: 'refused-reissue', mark: 'X-5', zh: '不予处理告知书（要求确认或者重新出具）', title: '政府信息公开申请不予处理告知书', article: '条例 第二条；国办公开办函〔2021〕30号',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['earlierReplyNumber', 'earlierReplyOn'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}要求公开的信息，{you}已经获取（{earlierReplyOn}，{earlierReplyNumber}），现要求本机关予以确认或者重新出具。${RULES}第二条所称政府信息，是指行政机关在履行行政管理职能过程中制作或者获取的，以一定形式记录、保存的信息；对已经获取的信息要求确认或者重新出具，不属于该条例规定的政府信息公开申请，本机关不予处理。`, locked: true },
      remedies,
    ],
  },
] as const satisfies readonly LetterDefinition[]
