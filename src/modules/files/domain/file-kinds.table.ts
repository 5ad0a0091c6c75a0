/** The kinds of file an office keeps, with the endings their names may have; the first is added where none of them fits. */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['pptx'] },
  ofd: { mediaType: 'application/ofd', endings: ['ofd'] },
  // Kept as they are: nothing here reads them, so their words can be neither searched nor checked.
  doc: { mediaType: 'application/msword', endings: ['doc', 'wps', 'dot', 'wpt'] },
  xls: { mediaType: 'application/vnd.ms-excel', endings: ['xls', 'et', 'xlt'] },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', endings: ['ppt', 'dps', 'pps'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  gif: { mediaType: 'image/gif', endings: ['gif'] },
  bmp: { mediaType: 'image/bmp', endings: ['bmp'] },
  tiff: { mediaType: 'image/tiff', endings: ['tif', 'tiff'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  heic: { mediaType: 'image/heic', endings: ['heic', 'heif'] },
  text: { mediaType: 'text/plain', endings: ['txt', 'csv', 'md', 'log'] },
} as const satisfies Readonly<Record<string, { mediaType: string; endings: readonly [string, ...string[]] }>>

export type FileKind = keyof typeof fileKinds

/** Old binary formats, which are kept but cannot be read: whoever handles them should ask for a newer one. */
export const oldOfficeKinds: ReadonlySet<FileKind> = new Set(['doc', 'xls', 'ppt'])
