/** What a redacted copy still gives away, or what keeps anybody from being sure. */
export type RedactionFindingKind = keyof typeof redactionText

export type RedactionFinding = {
  readonly kind: RedactionFindingKind
  /** A Chinese sentence that says what to do. */
  readonly message: string
  /** Where: a page from 1, or the part of the file. */
  readonly place: string
  /** Which of the words that should be hidden was found. */
  readonly hidden?: string
}

export const redactionText = {
  'text-left': '应当隐去的文字仍在文件中，可以被复制或者搜索到。请在原文件中删除后重新生成。',
  'text-in-earlier-version': '应当隐去的文字留在文件保存过的旧版本中，可以被恢复。请另存为新文件或者重新打印为 PDF。',
  'earlier-versions': '文件中保留了修改前的版本，可以被恢复。请另存为新文件或者重新打印为 PDF。',
  'mark-not-applied': '涂黑标记没有应用，只是盖在文字上面。请在 PDF 软件中应用密文处理后再保存。',
  annotations: '文件中有批注或者可以移开的图形。请删除批注，或者重新打印为 PDF。',
  attachments: '文件中夹带了其他文件。请删除后再公开。',
  layers: '文件中有可以隐藏或者显示的图层。请合并图层，或者重新打印为 PDF。',
  properties: '文件属性中留有作者、单位等内容。请清除文件属性。',
  'tracked-changes': '文件中保留了修订痕迹。请接受或者拒绝全部修订后再保存。',
  comments: '文件中有批注。请删除全部批注。',
  'concealed-text': '文件中有设为隐藏的文字。请删除。',
  thumbnail: '文件中有首页缩略图，可能显示处理前的内容。请清除。',
  'pages-unread': '有的页面没有可以读取的文字（可能是图片、图形、乱码或者空白页），无法自动检查。请人工逐页核对。',
  'pictures-unread': '文件中有图片，图片里的内容无法自动检查。请人工核对。',
  unreadable: '文件无法打开检查（已加密、已损坏或者不是 PDF、docx 文件）。请人工核对。',
} as const

/** The finding with its words. */
export function redactionFinding(kind: RedactionFindingKind, place: string, hidden?: string): RedactionFinding {
  return { kind, message: redactionText[kind], place, ...(hidden !== undefined && { hidden }) }
}
