/** Why a file could not be opened, in words that tell a clerk what to do next. A code without words does not compile. */
export type DocumentRefusalCode = keyof typeof documentRefusalText

export type DocumentRefusal = { readonly code: DocumentRefusalCode; readonly message: string }

export const documentRefusalText = {
  empty: '文件是空的，没有任何内容。请检查文件是否保存完整，然后重新选择。',
  'too-large': '文件超过 20 MB，无法读取。请去掉文件中的图片和无关附件后重试，或者只保留年度报告正文另存一份。',
  'too-long': '文件页数或表格行数过多，不像一份年度报告。请只保留年度报告部分另存一份后重试。',
  encrypted: '文件设有打开密码或者已加密，无法读取。请在原软件中取消密码、另存一份后重试。',
  'archive-bomb': '文件解压后的体积异常，为安全起见没有打开。请在 Word、WPS 或 Excel 中打开原文件，另存一份后重试。',
  archive: '这是一个压缩包。请先解压，再选择其中的年度报告文件（docx、xlsx、PDF、网页或文本）。',
  'old-office':
    '这是旧版 Office 或 WPS 格式（如 .doc、.xls、.wps、.et），无法直接读取。请用 Word 或 WPS 打开后另存为 docx、xlsx 或 PDF 再试。',
  ofd: '这是 OFD 版式文件，目前无法直接读取。请用 OFD 阅读器导出为 PDF，或者改用原来的 Word 文件。',
  'picture-only':
    '文件里只有图片（扫描件或截图），没有可以读取的文字。请改用原来的 Word、网页或文字版 PDF，或者先做文字识别再试。',
  scrambled:
    '这份 PDF 的文字没有可用的编码，读出来是乱码。请改用原来的 Word 或网页文件，或者用原软件重新导出 PDF 再试。',
  damaged: '文件已损坏或者没有下载完整，无法打开。请重新下载，或者用原软件打开后另存一份再试。',
  'unknown-type':
    '无法识别的文件类型。请提供网页（HTML）、Word（docx）、Excel（xlsx）、文字版 PDF 或文本文件；其他格式请先用原软件另存为其中一种。',
} as const

/** The refusal with this code and its words. */
export function documentRefusal(code: DocumentRefusalCode): DocumentRefusal {
  return { code, message: documentRefusalText[code] }
}
