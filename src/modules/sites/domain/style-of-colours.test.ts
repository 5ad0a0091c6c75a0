import { expect, test } from 'vitest'
import { usualColours } from './site.ts'
import { styleOfColours } from './style-of-colours.ts'

test('three colours become the custom properties every style sheet uses, with a pale ground of the first', () => {
  expect(styleOfColours({ brand: '#1C6A45', deep: '#0f3f2a', accent: '#a9321e' })).toBe(
    ':root{--brand:#1c6a45;--brand-deep:#0f3f2a;--brand-wash:#eff5f2;--seal:#a9321e}',
  )
})

test('nothing but a colour gets into the style sheet', () => {
  const style = styleOfColours({ ...usualColours, brand: 'red;}body{display:none' })
  expect(style).toContain(`--brand:${usualColours.brand};`)
  expect(style).not.toContain('display')
})
