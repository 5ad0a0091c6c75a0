import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { stripPicture } from '../../../platform/documents/redact/strip-picture.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { UploadedFile } from '../../../platform/http/page.ts'
import { bodyOfTyped } from '../../disclosure/public.ts'
import type { SentPicture } from '../actions/keep-pictures.ts'
import { isEveryPictureTold, PICTURES_AT_ONCE } from '../domain/place-pictures.ts'

const LARGEST = 10_000_000
const LONGEST_ALT = 200

type Sent = readonly (SentPicture | null)[]
type Files = Readonly<Record<string, UploadedFile>>

/** The fields a picture and its words come in. */
export function pictureFields(at: number): { readonly file: string; readonly alt: string } {
  return { file: `picture${at + 1}`, alt: `alt${at + 1}` }
}

/** A clean text, and the pictures that are to go into it. */
export type SentText = { readonly body: string; readonly pictures: Sent }

/** The text as it was typed with its pictures; every one of them says in words what it shows. */
export function sentText(typed: string, files: Files, form: RawFields): Outcome<SentText, FieldErrors> {
  const pictures = sentPictures(files, form)
  if (!pictures.ok) return pictures
  const body = bodyOfTyped(typed)
  if (!isEveryPictureTold(body)) return refuse({ body: '正文中的图片请用alt写明内容，供看不到图片的人听读。' })
  return done({ body, pictures: pictures.value })
}

/** Pictures as they were sent, freed of what they say of where they were taken; mistakes at their fields. */
function sentPictures(files: Files, form: RawFields): Outcome<Sent, FieldErrors> {
  const sent: (SentPicture | null)[] = []
  let errors: FieldErrors = {}
  for (let at = 0; at < PICTURES_AT_ONCE; at += 1) {
    const fields = pictureFields(at)
    const picture = readPicture(fields, files[fields.file], (form[fields.alt] ?? '').trim())
    if (picture.ok) sent.push(picture.value)
    else errors = { ...errors, ...picture.refusal }
  }
  return Object.keys(errors).length === 0 ? done(sent) : refuse(errors)
}

function readPicture(
  fields: ReturnType<typeof pictureFields>,
  file: UploadedFile | undefined,
  alt: string,
): Outcome<SentPicture | null, FieldErrors> {
  if (file === undefined)
    return alt === '' ? done(null) : refuse({ [fields.file]: '请选择图片；不要图片的，请清空它的文字说明。' })
  if (alt === '') return refuse({ [fields.alt]: '请写明图片的内容，供看不到图片的人听读。' })
  if (alt.length > LONGEST_ALT) return refuse({ [fields.alt]: `不超过${LONGEST_ALT}字。` })
  if (file.tooLarge || file.bytes.length > LARGEST)
    return refuse({ [fields.file]: '图片不超过10 MB，请压缩后再上传。' })
  if (!isPngOrJpeg(file.bytes)) return refuse({ [fields.file]: '请上传PNG或者JPG图片。' })
  const freed = stripPicture(file.bytes)
  if (!freed.ok) return refuse({ [fields.file]: '图片不完整，请重新导出后上传。' })
  return done({ name: file.name, bytes: freed.value, alt })
}

/** What can be printed. */
function isPngOrJpeg(bytes: Uint8Array): boolean {
  const begins = [...bytes.subarray(0, 4)]
  return [PNG, JPEG].some((mark) => mark.every((byte, at) => begins[at] === byte))
}

const PNG = [0x89, 0x50, 0x4e, 0x47]
const JPEG = [0xff, 0xd8, 0xff]
