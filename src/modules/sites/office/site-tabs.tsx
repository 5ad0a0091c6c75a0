import type { VNode } from 'preact'
import { Tabs } from '../../../ui/office/tabs.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import type { Site } from '../domain/site.ts'

/** The head of the pages of one site, with the ways between them. */
export function SiteHead({ site, at, title }: { readonly site: Site; readonly at: string; readonly title: string }) {
  const own = `/office/sites/${site.id}`
  return (
    <>
      <OfficeHead title={title} crumbs={[{ label: '网站', href: '/office/sites' }]} lead={site.name}>
        <a class="button button-quiet" href={`/sites/${site.id}/`}>
          查看网站
        </a>
      </OfficeHead>
      <Tabs
        label="网站维护"
        at={at}
        tabs={[
          { label: '网站信息', href: own },
          { label: '栏目', href: `${own}/columns` },
          { label: '首页', href: `${own}/home` },
          { label: '公开指南', href: `${own}/guide` },
          { label: '领导信息', href: `${own}/leaders` },
        ]}
      />
    </>
  )
}

/** The version of the site a form was made from. */
export function VersionField({ version }: { readonly version: string | number }): VNode {
  return <input type="hidden" name="version" value={String(version)} />
}
