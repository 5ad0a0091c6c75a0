import { Fragment, type VNode } from 'preact'
import { areaName } from '../../../statute/proactive-disclosure/area-name.ts'
import { findTopic } from '../../../statute/proactive-disclosure/topic-classes.ts'
import type { PublishedItem } from '../domain/published.ts'
import type { OtherChannel } from './site-questions.ts'

type ItemFactsProps = {
  readonly item: Extract<PublishedItem, { is: 'shown' }>
  readonly channels: readonly OtherChannel[]
}

/** What the catalogue tells of an item (条例 第十二条第三款): index number, issuer, number, days, subject. */
export function ItemFacts({ item, channels }: ItemFactsProps): VNode {
  const { issuers, documentNumber, madeOn, topic, area, keywords } = item.edition.metadata
  const { effectiveOn, expiresOn } = item.edition.metadata
  const facts = [
    { term: '索引号', text: item.indexNumber },
    { term: '发文机关', text: issuers.length === 0 ? item.organName : issuers.join('、') },
    { term: '文号', text: documentNumber ?? '' },
    { term: '主题分类', text: topicName(topic) },
    { term: '公开领域', text: areaName(area) },
    { term: '成文日期', text: madeOn ?? '' },
    { term: '施行日期', text: effectiveOn ?? '' },
    { term: '有效期至', text: expiresOn ?? '' },
    { term: '关键词', text: keywords.join('、') },
  ]
  return (
    <dl class="item-facts">
      {facts
        .filter(({ text }) => text !== '')
        .map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      <Elsewhere channels={channels} />
    </dl>
  )
}

/** A class with the one above it: 综合政务\\政务公开. */
function topicName(code: string | null): string {
  return code === null ? '' : (findTopic(code)?.path ?? '')
}

/** The same information on other channels (条例 第二十三条), each by what it is called there. */
function Elsewhere({ channels }: Pick<ItemFactsProps, 'channels'>): VNode | null {
  if (channels.length === 0) return null
  return (
    <div>
      <dt>同时发布于</dt>
      <dd>
        {channels.map(({ kind, name, address }, at) => (
          <Fragment key={at}>
            {at === 0 ? '' : '、'}
            {address === '' ? `${kind}“${name}”` : <a href={address}>{`${kind}“${name}”`}</a>}
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
