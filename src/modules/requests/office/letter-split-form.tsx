import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Facts } from '../../../ui/office/facts.tsx'
import { splitNoticeStep } from '../domain/letter-step-of-split.ts'
import type { LetterForm } from './letter-form.ts'

/** 拆分办理告知书: nothing is typed, the parts are those of the file. */
export const splitNoticeForm: LetterForm<object, Parameters<typeof splitNoticeStep.rule>[1]> = {
  told: splitNoticeStep,
  noun: 'split-notice',
  title: '告知申请人各件编号',
  lead: '网上申请的人在查询页面可以看到拆分后各件的登记编号和查询码；当面、邮寄等渠道申请的，应当书面告知。签发后像其他文书一样登记发出。',
  fields: z.object({}),
  prefill: () => ({}),
  input: (_fields, { parts }) => ({ letterId: randomUUID(), parts }),
  view: ({ parts }) => <Facts facts={parts.map(({ number, title }) => ({ term: number, value: title }))} />,
}
