import type { FileRefusal } from './domain/file-refusal.ts'

export const fileRefusalText = {
  empty: '文件是空的，请检查后重新选择。',
  'too-large': '文件超过 20 MB，请压缩图片、拆分文件，或者只保留需要的部分后重新上传。',
  executable: '这是程序或脚本文件，不能上传。请上传 PDF、Word、Excel、OFD、图片或文本文件。',
  scripted: '文件中含有宏或脚本，为安全起见不能上传。请另存为不含宏的 docx、xlsx，或者打印为 PDF 后重新上传。',
  'web-page': '网页类文件不能上传。请在浏览器中打印为 PDF 后重新上传。',
  archive: '压缩包不能上传，请解压后逐个上传其中的文件。',
  locked: '文件设有密码或者已加密，不能上传。请取消密码后另存一份，重新上传。',
  damaged: '文件已损坏或者没有传输完整，请用原软件打开后另存一份，重新上传。',
  'unknown-kind': '无法识别的文件类型，不能上传。请上传 PDF、Word、Excel、PPT、OFD、图片（JPG、PNG 等）或文本文件。',
} as const satisfies Readonly<Record<FileRefusal, string>>
