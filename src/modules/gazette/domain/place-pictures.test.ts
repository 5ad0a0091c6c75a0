import { expect, test } from 'vitest'
import { isEveryPictureTold, placePictures } from './place-pictures.ts'

const image = (fileId: string, alt: string) => `<img src="/items/files/${fileId}" alt="${alt}" />`

test('a picture takes the place that bears its name, in a line or alone, and else stands at the end', () => {
  const body = '<p>见【图片2】。</p><p>【图片1】</p><p>完。</p>'
  const placed = placePictures(body, [
    { fileId: 'a', alt: '规划图' },
    { fileId: 'b', alt: '图标' },
    { fileId: 'c', alt: '照片' },
  ])
  expect(placed).toBe(
    `<p>见${image('b', '图标')}。</p><p>${image('a', '规划图')}</p><p>完。</p><p>${image('c', '照片')}</p>`,
  )
})

test('a place nobody sent a picture for stays as it is', () => {
  expect(placePictures('<p>【图片1】</p>', [null, { fileId: 'b', alt: '图' }])).toBe(
    `<p>【图片1】</p><p>${image('b', '图')}</p>`,
  )
})

test('words of a picture cannot end their attribute, and $& in them is no more than words', () => {
  const placed = placePictures('<p>【图片1】</p>', [{ fileId: 'a', alt: '"><script>$&' }])
  expect(placed).toBe(`<p>${image('a', '&quot;&gt;&lt;script&gt;$&amp;')}</p>`)
})

test('a picture without words, or with blanks only, is not told', () => {
  expect(isEveryPictureTold(`<p>${image('a', '规划图')}</p>`)).toBe(true)
  expect(isEveryPictureTold(`<p>${image('a', '规划图')}${image('b', ' ')}</p>`)).toBe(false)
  expect(isEveryPictureTold('<p><img src="/items/files/a" /></p>')).toBe(false)
})
