import type { VNode } from 'preact'
import type { Attachment } from '../domain/edition.ts'

/** What goes with a text, to be downloaded; pictures are in the text. */
export function ItemAttachments({ attachments }: { readonly attachments: readonly Attachment[] }): VNode | null {
  const listed = attachments.filter(({ role }) => role !== 'image')
  if (listed.length === 0) return null
  return (
    <section class="box" aria-labelledby="attachments">
      <h2 id="attachments">附件</h2>
      <ul>
        {listed.map(({ fileId, name, role }) => (
          <li key={fileId}>
            <a href={`/items/files/${fileId}`}>{name}</a>
            {role === 'original' ? '（原件）' : ''}
          </li>
        ))}
      </ul>
    </section>
  )
}
