import type { VNode } from 'preact'
import { areaName } from '../../../statute/proactive-disclosure/area-name.ts'
import { findTopic } from '../../../statute/proactive-disclosure/topic-classes.ts'
import { findStatutoryItem } from '../../../statute/proactive-disclosure/statutory-items.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { FILES } from '../rendering/clean-body.ts'
import { attributeLabel, groundLabel, minute } from './item-words.ts'
import type { ShownItem } from './shown-item.ts'

/** The text as citizens will read it, with what is attached. */
export function PreviewPanel({ item: { working } }: ShownItem): VNode {
  const html = working.body.replaceAll(FILES, OFFICE_FILES)
  const attached = working.attachments.filter(({ role }) => role !== 'image')
  return (
    <Panel id="preview" title="预览">
      {working.body === '' ? <p class="soft">没有正文。</p> : null}
      {/* Clean by construction: only what the allow-list let through is kept. */}
      <article class="article-body item-preview" dangerouslySetInnerHTML={{ __html: html }} />
      {attached.length === 0 ? null : (
        <>
          <h3>附件</h3>
          <ul>
            {attached.map(({ fileId, name, role }) => (
              <li key={fileId}>
                <a href={`${OFFICE_FILES}${fileId}`}>{name}</a>
                {role === 'original' ? '（原件）' : ''}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

const OFFICE_FILES = '/office/items/files/'

/** What the catalogue will tell of it. */
export function FactsPanel({ item, columns }: ShownItem): VNode {
  const { metadata } = item.working
  const chosen = columns.filter(({ id }) => item.working.columns.includes(id))
  return (
    <Panel id="facts" title="目录信息">
      <Facts
        facts={[
          { term: '公开属性', value: attributeLabel(item.attribute) },
          ...(item.ground === null ? [] : [{ term: '依据', value: groundLabel(item.ground) }]),
          { term: '索引号', value: item.indexNumber ?? '发布时编制' },
          { term: '栏目', value: chosen.map(({ name }) => name).join('、') },
          { term: '发文机关', value: metadata.issuers.join('、') },
          { term: '文号', value: metadata.documentNumber },
          { term: '成文日期', value: metadata.madeOn },
          { term: '主题分类', value: findTopic(metadata.topic ?? '')?.path ?? '' },
          { term: '法定主动公开内容', value: findStatutoryItem(metadata.catalogue ?? '')?.zh ?? '' },
          { term: '基层政务公开领域', value: areaName(metadata.area) },
          { term: '关键词', value: metadata.keywords.join('、') },
          { term: '施行日期', value: metadata.effectiveOn },
          { term: '有效期至', value: metadata.expiresOn },
        ]}
      />
    </Panel>
  )
}

/** Every edition, with a way to what it changed. */
export function EditionsPanel({ item, editions }: ShownItem): VNode | null {
  if (editions.length < 2) return null
  return (
    <Panel id="editions" title="版本">
      <ul class="edition-list">
        {editions.map(({ number, reason, madeBy, madeAt }) => (
          <li key={number}>
            <a href={`/office/items/${item.id}/editions/${number}`}>第{number}版</a>
            {item.shown?.number === number ? '（网站显示）' : ''}
            <br />
            <span class="soft">
              {minute(madeAt)} {madeBy}
              {reason === null ? '' : ` · ${reason}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
