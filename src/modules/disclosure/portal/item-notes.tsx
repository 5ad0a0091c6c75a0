import type { VNode } from 'preact'
import type { ItemNote } from '../domain/item-note.ts'

/** What has to be known before the text is relied on: changed, repealed and lapsed documents are marked (国办发〔2017〕47号). */
export function ItemNotes({ notes, base }: { readonly notes: readonly ItemNote[]; readonly base: string }) {
  return (
    <>
      {notes.map((note) => (
        <Note key={note.label} note={note} base={base} />
      ))}
    </>
  )
}

function Note({ note, base }: { readonly note: ItemNote; readonly base: string }): VNode {
  const { tone, label, sentence, links } = note
  return (
    <div class="box item-note">
      <p>
        <span class={`tag tag-${tone}`}>{label}</span> {sentence}
      </p>
      {links.length === 0 ? null : (
        <ul class="plain-links">
          {links.map(({ href, label: words }) => (
            <li key={href}>
              <a href={`${base}${href}`}>{words}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
