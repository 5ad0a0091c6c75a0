/** A picture kept for an issue: its file, and what it shows, in words for who cannot see it. */
export type KeptPicture = { readonly fileId: string; readonly alt: string }

/** As many as are sent with a text at once; more go with it later. */
export const PICTURES_AT_ONCE = 3

/** What stands in a text where its first, second … picture goes: `【图片1】`. */
export function placeName(at: number): string {
  return `【图片${at + 1}】`
}

/** A clean text with its pictures: each where its name stands, else at the end. A place nobody sent a picture for stays as it is. */
export function placePictures(body: string, pictures: readonly (KeptPicture | null)[]): string {
  return pictures.reduce((placed, picture, at) => (picture === null ? placed : withPicture(placed, picture, at)), body)
}

function withPicture(body: string, { fileId, alt }: KeptPicture, at: number): string {
  const image = `<img src="/items/files/${fileId}" alt="${attributeWords(alt)}" />`
  const name = placeName(at)
  const alone = `<p>${name}</p>`
  if (body.includes(alone)) return body.replace(alone, () => `<p>${image}</p>`)
  return body.includes(name) ? body.replace(name, () => image) : `${body}<p>${image}</p>`
}

function attributeWords(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Whether every picture of a clean text says in words what it shows. */
export function isEveryPictureTold(body: string): boolean {
  return [...body.matchAll(/<img\b[^>]*>/g)].every(([image]) => /\salt="[^"]*[^"\s][^"]*"/.test(image))
}
