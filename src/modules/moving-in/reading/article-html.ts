import { serialize } from 'parse5'
import { attribute, walkTree, type Element, type Parent } from '../../../platform/documents/read/html/walk-tree.ts'
import { cleanBody, oldAddressOf } from '../../disclosure/public.ts'
import type { OldFile } from '../domain/old-text.ts'
import { markOf } from '../domain/file-marks.ts'
import { wordsWithin } from './parse-page.ts'

/** Where a page lay on its old site. */
export type OldPlace = {
  /** Its address there: path, with the site's own folder before it. */
  readonly address: string
  /** Host names of the old site. */
  readonly hosts: readonly string[]
  /** The path in the folder of what lay at an address; undefined where the folder has nothing there. */
  readonly pathAt: (address: string) => string | undefined
}

export type ArticleHtml = {
  /** Clean, with marks for files and old addresses for links to the old site. */
  readonly body: string
  readonly files: readonly OldFile[]
  readonly links: readonly string[]
  /** Addresses of pictures and attachments that are not in the folder. */
  readonly missing: readonly string[]
}

/**
 * The text of an article with its pictures, attachments and links brought from where the page lay. Attachments are often listed
 * below it: files of the folder that the rest of its page links to come along too.
 */
export function articleHtml(article: Element, place: OldPlace, page: Parent = article): ArticleHtml {
  const found: Found = { files: new Map(), links: new Set(), missing: new Set() }
  walkTree(article, {
    enter(element) {
      if (element.tagName === 'img') bringPicture(element, place, found)
      if (element.tagName === 'a') bringLink(element, place, found)
      return true
    },
    leave() {},
    text() {},
  })
  const body = cleanBody(serialize(article))
  bringListed(page, place, found)
  return {
    body,
    files: [...found.files.values()],
    links: [...found.links],
    missing: [...found.missing],
  }
}

function bringListed(page: Parent, place: OldPlace, found: Found): void {
  walkTree(page, {
    enter(element) {
      if (FRAME.has(element.tagName)) return false
      const href = element.tagName === 'a' ? (attribute(element, 'href') ?? '') : ''
      // Most links lead to pages, and finding out where exactly takes its time.
      const at = NAMES_DOCUMENT.test(href) ? ownAddress(href, place) : undefined
      const path = at === undefined ? undefined : place.pathAt(at)
      if (path !== undefined && DOCUMENT.test(path))
        markFile(path, { name: nameOfLink(wordsWithin(element), path), role: 'attachment' }, found)
      return true
    },
    leave() {},
    text() {},
  })
}

const FRAME = new Set(['nav', 'header', 'footer'])
const NAMES_DOCUMENT = /\.(?:docx?|wps|xlsx?|et|pptx?|dps|pdf|ofd)/i
const DOCUMENT = /\.(docx?|wps|xlsx?|et|pptx?|dps|pdf|ofd)$/i

type Found = {
  readonly files: Map<string, OldFile>
  readonly links: Set<string>
  readonly missing: Set<string>
}

function bringPicture(element: Element, place: OldPlace, found: Found): void {
  // Pages that load pictures late keep the address aside.
  const written = ['src', 'data-src', 'data-original'].map((name) => attribute(element, name) ?? '')
  const at = written.map((address) => ownAddress(address, place)).find((address) => address !== undefined)
  const path = at === undefined ? undefined : place.pathAt(at)
  if (path === undefined) {
    const named = written.find((address) => address !== '') ?? ''
    if (named !== '' && !named.startsWith('data:')) found.missing.add(named.slice(0, 200))
    setAttribute(element, 'src', '')
    return
  }
  setAttribute(element, 'src', markFile(path, { name: nameOf(path), role: 'image' }, found))
}

function bringLink(element: Element, place: OldPlace, found: Found): void {
  const written = attribute(element, 'href') ?? ''
  const at = ownAddress(written, place)
  if (at !== undefined) setAttribute(element, 'href', leadOn(element, at, { place, found }))
  else if (/^\s*(#|javascript:|file:|[a-z]:[\\/])/i.test(written)) setAttribute(element, 'href', '')
}

/** A link to a file is to what stands for it, one to a page to its old address; one to a file that is not there to nothing. */
function leadOn(
  element: Element,
  at: string,
  { place, found }: { readonly place: OldPlace; readonly found: Found },
): string {
  const path = place.pathAt(at)
  const isFile = FILE.test(at.split('?')[0] ?? '') || FILE.test(path ?? '')
  if (!isFile) {
    found.links.add(at)
    return at
  }
  if (path !== undefined)
    return markFile(path, { name: nameOfLink(wordsWithin(element), path), role: 'attachment' }, found)
  found.missing.add(at.slice(0, 200))
  return ''
}

function nameOfLink(words: string, path: string): string {
  if (words === '') return nameOf(path)
  return FILE.test(words) ? words : `${words}.${path.split('.').at(-1)}`
}

const FILE = /\.(docx?|wps|xlsx?|et|pptx?|dps|pdf|ofd|txt|csv|zip|rar|7z|jpe?g|png|gif|bmp|tiff?|webp)$/i

function markFile(path: string, file: Pick<OldFile, 'name' | 'role'>, found: Found): string {
  const known = found.files.get(path)
  const kept = known ?? { path, ...file, mark: markOf(found.files.size) }
  // What is shown as a picture and offered as a file stays a picture.
  found.files.set(path, file.role === 'image' ? { ...kept, role: 'image' } : kept)
  return `/items/files/${kept.mark}`
}

/** The address on the old site something leads to; undefined where it leads elsewhere or nowhere. */
function ownAddress(written: string, { address, hosts }: OldPlace): string | undefined {
  const link = written.trim()
  if (link === '' || /^(#|javascript:|mailto:|tel:|data:|file:|[a-z]:[\\/])/i.test(link)) return undefined
  const base = `http://${hosts[0] ?? NOWHERE}${encodeURI(address)}`
  if (!URL.canParse(link, base)) return undefined
  const url = new URL(link, base)
  if (!/^https?:$/.test(url.protocol) || ![NOWHERE, ...hosts].includes(url.hostname)) return undefined
  return oldAddressOf(url.pathname + url.search)
}

const NOWHERE = 'old.invalid'

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path
}

function setAttribute(element: Element, name: string, value: string): void {
  const others = element.attrs.filter((one) => one.name !== name)
  element.attrs = value === '' ? others : [...others, { name, value }]
}
