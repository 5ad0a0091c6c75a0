import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { FileField, TextField } from '../../../ui/field.tsx'
import { FieldSet } from '../../../ui/office/office-form.tsx'
import { PICTURES_AT_ONCE, placeName } from '../domain/place-pictures.ts'
import { pictureFields } from './sent-pictures.ts'

/** Pictures to go with the text, each with its words. */
export function PicturePart({ values, errors }: { readonly values: RawFields; readonly errors: FieldErrors }): VNode {
  return (
    <FieldSet
      legend="图片"
      hint={`在正文中单独一行写“${placeName(0)}”“${placeName(1)}”，图片就放在那里；没有写的放在正文末尾。拍摄地点等隐藏信息自动清除。`}
    >
      {Array.from({ length: PICTURES_AT_ONCE }, (_, at) => {
        const { file, alt } = pictureFields(at)
        return (
          <div key={file} class="flow">
            <FileField
              name={file}
              error={errors[file]}
              label={`图片${at + 1}`}
              hint="PNG或者JPG。"
              accept=".png,.jpg,.jpeg"
            />
            <TextField
              {...{ name: alt, value: values[alt] ?? '', error: errors[alt] }}
              label={`图片${at + 1}的文字说明`}
              hint="写明图片的内容，供看不到图片的人听读。"
            />
          </div>
        )
      })}
    </FieldSet>
  )
}
