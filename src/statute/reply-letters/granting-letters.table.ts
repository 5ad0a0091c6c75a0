import type { LetterDefinition } from './letter-definition.ts'
import { opening, remedies } from './shared-paragraphs.table.ts'

/** Replies that give all or part of what was asked for. */
export const grantingLetters = [
  {
    code: 'granted-published', mark: 'G-1', zh: '予以公开告知书（已主动公开）', title: '政府信息予以公开告知书', article: '条例 第三十六条第一项',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['publicationPlace'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: '经审查，{you}申请公开的政府信息已经主动公开。根据《中华人民共和国政府信息公开条例》第三十六条第（一）项的规定，现将获取该政府信息的方式、途径告知如下：', locked: true },
      { key: 'place', text: '{publicationPlace}', locked: true },
      { key: 'help', text: '{you}查阅有困难的，可以与本机关{disclosureUnit}联系。', locked: false },
      remedies,
    ],
  },
  {
    code: 'granted-supplied', mark: 'G-2', zh: '予以公开告知书（提供）', title: '政府信息予以公开告知书', article: '条例 第三十六条第二项、第四十条',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: [],
    may: ['suppliedList', 'supplyForm', 'copies', 'pages', 'supplyWay', 'formChangeReason'],
    paragraphs: [
      ...opening,
      { key: 'decision', text: '经审查，{you}申请公开的政府信息可以公开。根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定，本机关决定予以公开。', locked: true },
      { key: 'supply', text: '现以{supplyForm}的形式向{you}提供下列政府信息，共{copies}件{pages}页：', locked: false, when: 'supplied' },
      { key: 'list', text: '{suppliedList}', locked: false, when: 'supplied' },
      { key: 'way-lead', text: '获取该政府信息的方式、途径和时间如下：', locked: false, when: 'way-told' },
      { key: 'way', text: '{supplyWay}', locked: false, when: 'way-told' },
      { key: 'form-change', text: '因{formChangeReason}，根据《中华人民共和国政府信息公开条例》第四十条的规定，本机关未按照{you}要求的形式提供，请予理解。', locked: false },
      remedies,
    ],
  },
  {
    code: 'partial', mark: 'PART', zh: '部分公开告知书', title: '政府信息部分公开告知书', article: '条例 第三十六条第三项、第三十七条',
    addressee: 'applicant', series: 'reply', remedy: 'partial', needs: ['openParts', 'withheldParts'], may: ['supplyForm', 'copies', 'pages'],
    paragraphs: [
      ...opening,
      { key: 'decision', text: '经审查，{you}申请公开的政府信息中含有不应当公开的内容，但是能够作区分处理。根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十六条第（三）项、第三十七条的规定，本机关决定部分公开。', locked: true },
      { key: 'open-head', text: '一、予以公开的内容', locked: true, kind: 'heading' },
      { key: 'open', text: '{openParts}', locked: true },
      { key: 'supply', text: '以上内容以{supplyForm}的形式提供，共{copies}件{pages}页。', locked: false },
      { key: 'withheld-head', text: '二、不予公开的内容及理由', locked: true, kind: 'heading' },
      { key: 'withheld', text: '{withheldParts}', locked: true },
      remedies,
    ],
  },
] as const satisfies readonly LetterDefinition[]
